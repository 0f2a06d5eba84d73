using System.Buffers;
using System.Text;

namespace Furrow.Markup;

/// <summary>Writes text into HTML, so that it is read back as the same text.</summary>
internal static class HtmlText
{
    public const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"");

    // With the ranges below, what an HTML document must not hold: controls but tab, line feed and form feed, and
    // noncharacters (HTML Standard, 13.1.5). Apart from the other ranges, so that each search is a fast one.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <summary>Appends text, which must hold nothing forbidden, to an element's content or a quoted attribute's value.</summary>
    public static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            html.Append(text[..at]).Append(Escaped(text[at]));
            text = text[(at + 1)..];
        }
        html.Append(text);
    }

    /// <summary>How many characters <see cref="AppendEscaped"/> would append.</summary>
    public static int EscapedLength(ReadOnlySpan<char> text)
    {
        var length = text.Length;
        foreach (var c in text)
            length += c is '<' or '>' or '&' or '"' ? Escaped(c).Length - 1 : 0;
        return length;
    }

    /// <summary>The text with U+FFFD for each character that is none: half a surrogate pair, a control character. Places stay as they were.</summary>
    public static string WithoutForbidden(string text)
    {
        if (!MayHoldForbidden(text))
            return text;
        return string.Create(text.Length, text, static (result, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                result[i] = !isPair && IsForbidden(text[i]) ? Replacement : text[i];
                if (isPair)
                    result[i + 1] = text[++i];
            }
        });
    }

    private static string Escaped(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        _ => "&quot;",
    };

    private static bool MayHoldForbidden(ReadOnlySpan<char> text) =>
        text.ContainsAny(Controls)
        || text.ContainsAnyInRange('\u0080', '\u009F')
        || text.ContainsAnyInRange('\uD800', '\uDFFF')
        || text.ContainsAnyInRange('\uFFFE', '\uFFFF');

    private static bool IsForbidden(char c) =>
        c is (>= '\u0080' and <= '\u009F') or (>= '\uD800' and <= '\uDFFF') or >= '\uFFFE' || Controls.Contains(c);
}
