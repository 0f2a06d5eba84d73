using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Furrow.Diagnostics;

namespace Furrow.Data;

/// <summary>Turns the bytes of a text file into text.</summary>
public static class SourceText
{
    /// <summary>
    /// The text of a UTF-8 file (RFC 3629) without its byte order mark and with <c>\n</c> for every line's end, so that a
    /// checkout with CRLF builds the same site. Null when the bytes are not UTF-8, which is reported at the first wrong byte.
    /// </summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, DiagnosticBag diagnostics)
    {
        bytes = WithoutMark(bytes);
        if (!Utf8.IsValid(bytes))
        {
            var wrong = IndexOfInvalid(bytes);
            diagnostics.Report(Rules.NotUtf8, new SourceLocation(path, PositionAt(bytes, wrong)),
                $"Byte 0x{bytes[wrong]:X2} here is not UTF-8; save the file as UTF-8 (it may be GB 18030 or UTF-16 now).");
            return null;
        }
        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains('\r') ? text.ReplaceLineEndings("\n") : text;
    }

    /// <summary>The bytes of a UTF-8 file without the byte order mark it may begin with.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private static int IndexOfInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed) == OperationStatus.Done)
            offset += consumed;
        return offset;
    }

    private static TextPosition PositionAt(ReadOnlySpan<byte> bytes, int offset)
    {
        var before = bytes[..offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new TextPosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
