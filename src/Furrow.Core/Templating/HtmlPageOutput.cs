using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace Furrow.Templating;

/// <summary>Collects a page as UTF-8 while its template runs. Reused from page to page.</summary>
internal sealed class HtmlPageOutput : IScriptOutput
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

    /// <summary>The page written so far; valid until the next <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    public void Clear() => _buffer.ResetWrittenCount();

    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes text with the characters escaped that mean something in HTML's text and attribute values (HTML Standard, section 13.3).</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            Write(text[..at]);
            Write(text[at] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(at + 1)..];
        }
        Write(text);
    }

    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    private void Write(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
            _buffer.Advance(Encoding.UTF8.GetBytes(text, _buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
    }
}
