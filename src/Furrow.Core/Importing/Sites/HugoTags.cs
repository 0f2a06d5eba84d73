using System.Text.RegularExpressions;
using Furrow.Markup;

namespace Furrow.Importing.Sites;

/// <summary>Hugo's shortcodes, <c>{{&lt; figure src="a.jpg" &gt;}}</c>: those that Hugo brings, and images of the usual names.</summary>
internal sealed partial class HugoTags : ITagDialect
{
    /// <inheritdoc/>
    public IEnumerable<BodyTag> Read(string body) => Shortcode().Matches(body).Select(match =>
    {
        var place = new TextSpan(match.Index, match.Length);
        var inner = match.Groups["angle"].Success ? match.Groups["angle"].Value : match.Groups["percent"].Value;
        return inner.TrimStart().StartsWith("/*", StringComparison.Ordinal)
            ? new BodyTag { Name = "", IsEscaped = true, Rest = Escape().Replace(match.Value, ""), Place = place }
            : BodyTag.Of(inner, place);
    });

    /// <inheritdoc/>
    public bool Closes(BodyTag closing, BodyTag opening) => closing.IsClosing && closing.Name == opening.Name;

    /// <inheritdoc/>
    public TagText? Pair(BodyTag tag, string inner) => tag.Name switch
    {
        "highlight" => TagText.Code(tag.Argument("lang", 0) ?? "", inner),
        "quote" or "blockquote" => TagText.Quotation(inner, tag.Argument("author", 0) ?? ""),
        _ => null,
    };

    /// <inheritdoc/>
    public TagText? Single(BodyTag tag) => tag.Name switch
    {
        "figure" or "img" or "image" when tag.Argument("src", 0) is { } source => Figure(tag, source),
        "ref" or "relref" when tag.Argument("path", 0) is { } path => new TagText(path.Replace(" ", "%20", StringComparison.Ordinal)),
        "youtube" when tag.Argument("id", 0) is { } id => TagText.Embedded($"https://www.youtube.com/watch?v={id}", "video"),
        "vimeo" when tag.Argument("id", 0) is { } id => TagText.Embedded($"https://vimeo.com/{id}", "video"),
        "bilibili" when tag.Argument("id", 0) is { } id => TagText.Embedded($"https://www.bilibili.com/video/{id}", "video"),
        "gist" when tag.Arguments is [var user, var id, ..] => TagText.Embedded($"https://gist.github.com/{user}/{id}", "code"),
        "tweet" or "twitter" or "x" when tag.Argument("user") is { } user && tag.Argument("id") is { } id => TagText.Embedded($"https://twitter.com/{user}/status/{id}", "post"),
        "instagram" when tag.Argument("id", 0) is { } id => TagText.Embedded($"https://www.instagram.com/p/{id}/", "post"),
        _ => null,
    };

    private static TagText Figure(BodyTag tag, string source)
    {
        var caption = tag.Argument("caption") ?? tag.Argument("title");
        var image = TagText.Image(source, tag.Argument("alt", 1), caption);
        var attribution = tag.Argument("attr") is { } attr ? tag.Argument("attrlink") is { } at ? $"\n\n{TagText.Link(at, attr).Text}" : $"\n\n{attr}" : "";
        return tag.Argument("link") is { } link
            ? new TagText($"[{image.Text}]({MarkdownText.Address(link)}){attribution}")
            : new TagText(image.Text + attribution);
    }

    [GeneratedRegex(@"\{\{<(?<angle>(?:[^>]|>(?!\}\}))*)>\}\}|\{\{%(?<percent>(?:[^%]|%(?!\}\}))*)%\}\}")]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"/\*|\*/")]
    private static partial Regex Escape();
}
