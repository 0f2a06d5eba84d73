using System.Globalization;

namespace Furrow.Importing.Sites;

/// <summary>Hexo's tags, <c>{% asset_img a.jpg %}</c>: those that Hexo brings.</summary>
internal sealed class HexoTags : ITagDialect
{
    /// <inheritdoc/>
    public IEnumerable<BodyTag> Read(string body) => LiquidTags.Read(body).Where(tag => tag.Name != "{:");

    /// <inheritdoc/>
    public bool Closes(BodyTag closing, BodyTag opening) => closing.Name == "end" + opening.Name;

    /// <inheritdoc/>
    public TagText? Pair(BodyTag tag, string inner) => tag.Name switch
    {
        "codeblock" or "code" => TagText.Code(tag.Argument("lang") ?? Word(tag, "lang:") ?? "", inner),
        "blockquote" or "quote" => TagText.Quotation(inner, tag.Rest),
        "pullquote" => TagText.Quotation(inner, ""),
        "raw" => new TagText(inner),
        _ => null,
    };

    /// <inheritdoc/>
    public TagText? Single(BodyTag tag) => tag.Name switch
    {
        "asset_img" or "img" or "image" => Image(tag),
        "asset_path" when tag.Arguments is [var path, ..] => new TagText(path),
        "post_path" when tag.Arguments is [var path, ..] => new TagText(Post(path)),
        "asset_link" when tag.Arguments is [var path, ..] => TagText.Link(path, TitleOf(tag) ?? path),
        "post_link" when tag.Arguments is [var path, ..] => TagText.Link(Post(path), TitleOf(tag) ?? path),
        "link" when tag.Arguments is [.., var address] => TagText.Link(address, string.Join(' ', tag.Arguments.SkipLast(1))),
        "youtube" when tag.Arguments is [var id, ..] => TagText.Embedded($"https://www.youtube.com/watch?v={id}", "video"),
        "vimeo" when tag.Arguments is [var id, ..] => TagText.Embedded($"https://vimeo.com/{id}", "video"),
        "gist" when tag.Arguments is [var id, ..] => TagText.Embedded($"https://gist.github.com/{id}", "code"),
        _ => null,
    };

    // [classes] file [width] [height] ["title text" ["alt text"]]
    private static TagText? Image(BodyTag tag)
    {
        var at = tag.Arguments.ToList().FindIndex(argument => argument.Contains('.', StringComparison.Ordinal) || argument.Contains('/', StringComparison.Ordinal));
        if (at < 0)
            return null;
        var texts = tag.Arguments.Skip(at + 1).SkipWhile(IsNumber).ToList();
        // Two texts may stand in one pair of quotation marks: "title 'alt'".
        if (texts is [['\'', ..], ..] || texts.Count == 0)
            return TagText.Image(tag.Arguments[at], texts.FirstOrDefault()?.Trim('\''), null);
        var parts = texts[0].Split('\'', '"');
        var title = parts[0].Trim();
        var alt = texts.Count > 1 ? texts[1] : parts.Length > 1 ? parts[1] : null;
        return TagText.Image(tag.Arguments[at], alt, title.Length > 0 ? title : null);
    }

    private static bool IsNumber(string argument) => int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static string Post(string name) => $"/_posts/{name}{(SourceFolder.IsMarkdown(name) ? "" : ".md")}";

    private static string? TitleOf(BodyTag tag) =>
        string.Join(' ', tag.Arguments.Skip(1).Where(word => word is not ("true" or "false"))) is { Length: > 0 } title ? title : null;

    private static string? Word(BodyTag tag, string start) =>
        tag.Arguments.FirstOrDefault(argument => argument.StartsWith(start, StringComparison.Ordinal))?[start.Length..];
}
