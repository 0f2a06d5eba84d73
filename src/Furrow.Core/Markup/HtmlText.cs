using System.Buffers;
using System.Text;

namespace Furrow.Markup;

/// <summary>Writes text into HTML, so that it is read back as the same text.</summary>
internal static class HtmlText
{
    public const char Replacement = '\uFFFD';

    // Control characters and noncharacters that an HTML document must not hold (HTML Standard, 13.1.5).
    private const string Forbidden =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000D\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A"
        + "\u008B\u008C\u008D\u008E\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E"
        + "\u009F\uFFFE\uFFFF";

    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"" + Forbidden);

    private static readonly SearchValues<char> NeverAsTheyAre = SearchValues.Create(
        Forbidden.Replace("\r", "", StringComparison.Ordinal) + new string([.. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]));

    /// <summary>Appends text to an element's content or a quoted attribute's value.</summary>
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
        if (text.AsSpan().IndexOfAny(NeverAsTheyAre) < 0)
            return text;
        return string.Create(text.Length, text, static (result, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                result[i] = !isPair && NeverAsTheyAre.Contains(text[i]) ? Replacement : text[i];
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
        '"' => "&quot;",
        _ => "\uFFFD",
    };
}
