using Markdig.Helpers;

namespace Furrow.Markup;

/// <summary>
/// Cuts HTML that an author wrote into tags and text, as browsers do (HTML Standard, 13.2.5): comments, declarations and
/// unfinished tags yield nothing, and what stands in elements such as <c>script</c> is no text.
/// What is written from these tokens is escaped anew, so no reading of this HTML but this one reaches a page.
/// </summary>
internal static class RawHtmlReader
{
    private const string Space = " \t\n\f\r";

    // Elements whose content is not markup, and not to be shown.
    private static readonly HashSet<string> Opaque = new(StringComparer.Ordinal)
    {
        "script", "style", "iframe", "noembed", "noframes", "noscript", "xmp", "textarea", "title", "plaintext", "template",
    };

    public static IEnumerable<RawHtmlToken> Read(string html)
    {
        var textStart = 0;
        for (var i = 0; i < html.Length;)
        {
            var end = html[i] == '<' ? EndOfMarkup(html, i) : i;
            if (end == i)
            {
                i++;
                continue;
            }
            if (i > textStart)
                yield return Text(html, textStart, i);
            if (ReadTag(html, i, end) is { } tag)
            {
                yield return tag;
                if (tag.Kind == RawHtmlKind.StartTag && Opaque.Contains(tag.Text))
                    end = EndOfOpaque(html, end, tag.Text);
            }
            i = textStart = end;
        }
        if (textStart < html.Length)
            yield return Text(html, textStart, html.Length);
    }

    private static RawHtmlToken Text(string html, int start, int end) =>
        new(RawHtmlKind.Text, HtmlHelper.Unescape(html[start..end], removeBackSlash: false), start, []);

    /// <summary>Where the tag, comment or declaration that begins here ends; the same place when it is just text.</summary>
    private static int EndOfMarkup(string html, int start)
    {
        var next = start + 1 < html.Length ? html[start + 1] : '\0';
        if (html.AsSpan(start).StartsWith("<!--", StringComparison.Ordinal))
            return After(html, start + 2, "-->");
        if (html.AsSpan(start).StartsWith("<![CDATA[", StringComparison.Ordinal))
            return After(html, start, "]]>");
        if (next is '!' or '?')
            return After(html, start, ">");
        var nameStart = next == '/' ? start + 2 : start + 1;
        if (nameStart >= html.Length || !char.IsAsciiLetter(html[nameStart]))
            return next == '/' ? After(html, start, ">") : start;
        return EndOfTag(html, nameStart);
    }

    private static int After(string html, int start, string mark)
    {
        var at = html.IndexOf(mark, start, StringComparison.Ordinal);
        return at < 0 ? html.Length : at + mark.Length;
    }

    private static int EndOfTag(string html, int start)
    {
        var quote = '\0';
        var isValue = false;
        for (var i = start; i < html.Length; i++)
        {
            var c = html[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '>')
                return i + 1;
            else if (c is '"' or '\'' && isValue)
                quote = c;
            // A quotation mark opens a value only right after the equals sign.
            if (!Space.Contains(c, StringComparison.Ordinal))
                isValue = c == '=' && quote == '\0';
        }
        return html.Length;
    }

    private static RawHtmlToken? ReadTag(string html, int start, int end)
    {
        var isEnd = html[start + 1] == '/';
        var nameStart = isEnd ? start + 2 : start + 1;
        // An unfinished tag is none.
        if (html[end - 1] != '>' || nameStart >= end || !char.IsAsciiLetter(html[nameStart]))
            return null;
        var inside = html.AsSpan(0, end - 1);
        var nameEnd = nameStart + LengthUntil(inside[nameStart..], Space + "/");
        var name = html[nameStart..nameEnd].ToLowerInvariant();
        return isEnd
            ? new RawHtmlToken(RawHtmlKind.EndTag, name, start, [])
            : new RawHtmlToken(RawHtmlKind.StartTag, name, start, ReadAttributes(inside[nameEnd..]));
    }

    private static List<(string Name, string Value)> ReadAttributes(ReadOnlySpan<char> text)
    {
        var attributes = new List<(string Name, string Value)>();
        for (text = text.TrimStart(Space + "/"); !text.IsEmpty; text = text.TrimStart(Space + "/"))
        {
            // An equals sign where a name should begin is part of the name.
            var nameLength = Math.Min(text.Length, 1 + LengthUntil(text[1..], Space + "/="));
            var name = text[..nameLength].ToString().ToLowerInvariant();
            text = text[nameLength..].TrimStart(Space);
            var value = "";
            if (text.StartsWith('='))
                value = ReadValue(ref text);
            if (!attributes.Exists(attribute => attribute.Name == name))
                attributes.Add((name, value));
        }
        return attributes;
    }

    private static string ReadValue(scoped ref ReadOnlySpan<char> text)
    {
        text = text[1..].TrimStart(Space);
        var isQuoted = !text.IsEmpty && text[0] is '"' or '\'';
        var start = isQuoted ? 1 : 0;
        var length = isQuoted ? LengthUntil(text[1..], text[..1]) : LengthUntil(text, Space);
        var value = text.Slice(start, length).ToString();
        text = text[Math.Min(text.Length, length + 2 * start)..];
        return HtmlHelper.Unescape(value, removeBackSlash: false);
    }

    private static int EndOfOpaque(string html, int start, string name)
    {
        var at = html.IndexOf($"</{name}", start, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? html.Length : After(html, at, ">");
    }

    private static int LengthUntil(ReadOnlySpan<char> text, ReadOnlySpan<char> marks) =>
        text.IndexOfAny(marks) is var at and >= 0 ? at : text.Length;
}
