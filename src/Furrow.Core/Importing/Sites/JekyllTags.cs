using System.Text.RegularExpressions;

namespace Furrow.Importing.Sites;

/// <summary>Liquid in Jekyll's posts, and what Jekyll's Markdown, kramdown, adds to a text.</summary>
internal sealed partial class JekyllTags : ITagDialect
{
    private const string VideoIncludes = "youtube.html youtube_player.html video";

    /// <inheritdoc/>
    public IEnumerable<BodyTag> Read(string body) => LiquidTags.Read(body);

    /// <inheritdoc/>
    public bool Closes(BodyTag closing, BodyTag opening) => closing.Name == "end" + opening.Name;

    /// <inheritdoc/>
    public TagText? Pair(BodyTag tag, string inner) => tag.Name switch
    {
        "highlight" => TagText.Code(tag.Argument("lang", 0) ?? "", inner),
        "raw" => new TagText(inner),
        "comment" => new TagText(MarkdownText.Comment(inner.Trim())),
        _ => null,
    };

    /// <inheritdoc/>
    public TagText? Single(BodyTag tag) => tag.Name switch
    {
        "" => Output(tag.Rest),
        "post_url" when tag.Arguments is [var name, ..] => new TagText($"/_posts/{name}.md"),
        "link" when tag.Arguments is [var path, ..] => new TagText("/" + path.TrimStart('/')),
        "include" or "include_relative" when tag.Arguments is [var file, ..] => Include(file, tag),
        "youtube" when tag.Arguments is [var id, ..] => TagText.Embedded($"https://www.youtube.com/watch?v={id}", "video"),
        // kramdown's attributes and its table of contents are for a theme.
        "{:" => new TagText("", tag.Rest is "toc" ? "the table of contents is left to the reader's page" : null),
        _ => null,
    };

    private static TagText? Include(string file, BodyTag tag)
    {
        var source = Value(tag, "src") ?? Value(tag, "url") ?? Value(tag, "image_path") ?? Value(tag, "file");
        if (source is not null && (file.Contains("image", StringComparison.Ordinal) || file.Contains("figure", StringComparison.Ordinal) || file.Contains("img", StringComparison.Ordinal)))
            return TagText.Image(source, Value(tag, "alt"), Value(tag, "caption") ?? Value(tag, "description"));
        return VideoIncludes.Split(' ').Contains(file) && Value(tag, "id") is { } id
            ? TagText.Embedded($"https://www.youtube.com/watch?v={id}", "video")
            : null;
    }

    private static string? Value(BodyTag tag, string name) => tag.Named.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    private static TagText? Output(string expression)
    {
        if (SiteRoot().IsMatch(expression))
            return new TagText("");
        return Address().Match(expression) is { Success: true } match ? new TagText(match.Groups["path"].Value) : null;
    }

    [GeneratedRegex(@"^site\.(baseurl|url)\s*(\|.*)?$")]
    private static partial Regex SiteRoot();

    [GeneratedRegex("""^(?<quote>["'])(?<path>.*?)\k<quote>\s*\|\s*(relative_url|absolute_url|prepend:\s*site\.(baseurl|url)).*$""")]
    private static partial Regex Address();
}
