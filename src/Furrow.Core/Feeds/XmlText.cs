using System.Text;
using System.Xml;

namespace Furrow.Feeds;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>
    /// The text without the characters that XML has no way to write, not even escaped: control characters other than tab and
    /// line ends, lone surrogates, U+FFFE and U+FFFF (XML 1.0, fifth edition, section 2.2).
    /// </summary>
    public static string Clean(string text)
    {
        var allowed = AllowedPrefix(text);
        if (allowed == text.Length)
            return text;
        var clean = new StringBuilder(text.Length).Append(text, 0, allowed);
        for (var i = allowed + 1; i < text.Length; i += allowed + 1)
        {
            allowed = AllowedPrefix(text.AsSpan(i));
            clean.Append(text, i, allowed);
        }
        return clean.ToString();
    }

    private static int AllowedPrefix(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (i + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                return i;
            i++;
        }
        return text.Length;
    }
}
