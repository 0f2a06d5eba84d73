using System.Collections.Frozen;

namespace Furrow.Markup;

/// <summary>The HTML elements and attributes that an article's text may hold.</summary>
internal static class HtmlAllowList
{
    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del",
        "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "hr", "i", "img", "ins", "kbd", "li", "mark",
        "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "summary", "sup",
        "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr");

    private static readonly FrozenSet<string> VoidElements = FrozenSet.Create(StringComparer.Ordinal, "br", "col", "hr", "img", "wbr");

    // Elements whose end tag may be left out, so that many of them in a row are not nested (HTML Standard, 13.1.2.4).
    private static readonly FrozenSet<string> SelfEnding = FrozenSet.Create(
        StringComparer.Ordinal,
        "caption", "colgroup", "dd", "dt", "li", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr");

    // Phrasing content that may hold any phrasing content, itself too, and stand in any.
    private static readonly FrozenSet<string> PhrasingElements = FrozenSet.Create(
        StringComparer.Ordinal,
        "abbr", "b", "bdi", "bdo", "br", "cite", "code", "em", "i", "img", "kbd", "mark", "q", "s", "samp", "small", "span",
        "strong", "sub", "sup", "time", "u", "var", "wbr");

    private static readonly FrozenSet<string> LineElements = FrozenSet.Create(
        StringComparer.Ordinal, "blockquote", "br", "caption", "dd", "div", "dt", "figcaption", "li", "p", "pre", "summary", "td", "th", "tr");

    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        StringComparer.Ordinal,
        "* dir", "* lang", "* title", "a href", "img alt", "img height", "img src", "img width", "del datetime", "ins datetime",
        "time datetime", "details open", "ol reversed", "ol start", "ol type", "td colspan", "td rowspan", "th colspan",
        "th rowspan", "th scope");

    public static bool HasElement(string name) => Elements.Contains(name);

    /// <summary>Whether the element has neither content nor an end tag (HTML Standard, 13.1.2).</summary>
    public static bool IsVoid(string name) => VoidElements.Contains(name);

    /// <summary>Whether the element lasts until its end tag, so that each one left open is a level of nesting more.</summary>
    public static bool Nests(string name) => !VoidElements.Contains(name) && !SelfEnding.Contains(name);

    /// <summary>Whether the element may stand anywhere in a line without further rules.</summary>
    public static bool IsPhrasing(string name) => PhrasingElements.Contains(name);

    /// <summary>Whether the element's text stands on a line of its own.</summary>
    public static bool IsLine(string name) => LineElements.Contains(name);

    public static bool HasAttribute(string element, string name) =>
        Attributes.Contains($"* {name}") || Attributes.Contains($"{element} {name}");

    /// <summary>Whether an attribute of the list has a value that it may have.</summary>
    public static bool AllowsValue(string name, string value) => name switch
    {
        "dir" => value is "ltr" or "rtl" or "auto",
        "lang" => value.Length > 0 && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'),
        "width" or "height" or "colspan" or "rowspan" or "start" => value.Length is > 0 and < 6 && value.All(char.IsAsciiDigit),
        "scope" => value is "row" or "col" or "rowgroup" or "colgroup",
        "type" => value is "1" or "a" or "A" or "i" or "I",
        _ => true,
    };
}
