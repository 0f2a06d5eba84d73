using System.Buffers;
using System.Text;

namespace Furrow.Data;

/// <summary>What an author most likely slipped on in JSON that does not parse, in an author's words rather than the parser's.</summary>
internal static class JsonSlip
{
    /// <summary>What is wrong and how to mend it; null when the slip is not known by its looks.</summary>
    /// <param name="rest">The document from where its parser stopped.</param>
    /// <param name="complaint">What the parser says.</param>
    public static string? At(ReadOnlySpan<byte> rest, string complaint)
    {
        if (Rune.DecodeFromUtf8(rest, out var sign, out _) != OperationStatus.Done)
            return !rest.IsEmpty ? null
                : complaint.Contains("any JSON tokens", StringComparison.Ordinal) ? "The file is empty; it begins with `{`."
                : "A `{`, `[` or `\"` is not closed before the file ends; put what is missing.";
        if (LatinFor(sign.Value) is { } latin)
            return $"This is a full-width `{sign}`, and JSON does not take it for `{latin}`: type it with the Latin keyboard.";
        if (complaint.Contains("trailing comma", StringComparison.Ordinal))
            return $"Before this `{sign}` stands a comma with nothing after it; remove the comma.";
        return sign.Value switch
        {
            '\'' => "JSON takes double quotation marks alone: write `\"`.",
            '/' or '#' => "Remarks have no place in JSON; remove this one.",
            '\n' or '\r' when complaint.Contains("JSON string", StringComparison.Ordinal) => "The text that begins on this line has no `\"` at its end.",
            '"' when complaint.Contains("after a value", StringComparison.Ordinal) => "A comma is missing before this.",
            _ when Rune.IsLetter(sign) && complaint.Contains("property name", StringComparison.Ordinal) => "A key stands in double quotation marks, as in `\"title\": …`.",
            ',' when complaint.Contains("property name", StringComparison.Ordinal) => "There is a comma too many here; remove it.",
            'T' or 'F' when IsBoolean(rest) => "Write `true` or `false`, in small letters and without quotation marks.",
            _ => null,
        };
    }

    // As other languages write it: `True`, `FALSE`.
    private static bool IsBoolean(ReadOnlySpan<byte> rest)
    {
        var end = 0;
        while (end < rest.Length && char.IsAsciiLetter((char)rest[end]))
            end++;
        return Ascii.EqualsIgnoreCase(rest[..end], "true"u8) || Ascii.EqualsIgnoreCase(rest[..end], "false"u8);
    }

    private static char? LatinFor(int sign) => sign switch
    {
        '：' => ':',
        '，' or '、' => ',',
        '“' or '”' or '＂' or '「' or '」' => '"',
        '［' or '【' => '[',
        '］' or '】' => ']',
        '｛' => '{',
        '｝' => '}',
        0x3000 => ' ',
        _ => null,
    };
}
