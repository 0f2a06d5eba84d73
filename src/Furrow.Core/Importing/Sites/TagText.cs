namespace Furrow.Importing.Sites;

/// <summary>What a tag becomes in Markdown.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="Loss">What readers no longer have, to complete the sentence “…”; null where nothing is lost.</param>
internal sealed record TagText(string Text, string? Loss = null)
{
    /// <summary>An image.</summary>
    public static TagText Image(string source, string? alt, string? caption) =>
        new($"![{MarkdownText.Label(alt ?? caption ?? "")}]({MarkdownText.Address(source)}{(caption is null ? "" : $" {MarkdownText.Title(caption)}")})");

    /// <summary>A link.</summary>
    public static TagText Link(string address, string text) => new($"[{MarkdownText.Label(text)}]({MarkdownText.Address(address)})");

    /// <summary>A link to what was shown in the page.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="what">What it is, such as <c>video</c>.</param>
    public static TagText Embedded(string address, string what) => new($"<{address}>", $"the {what} is not shown in the text but linked to");

    /// <summary>A block of code.</summary>
    public static TagText Code(string language, string code)
    {
        var fence = "```";
        while (code.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        return new TagText($"{fence}{language}\n{code.Trim('\n')}\n{fence}");
    }

    /// <summary>A quotation, with where it is from as its last line.</summary>
    public static TagText Quotation(string text, string origin)
    {
        var lines = text.Trim().Split('\n').Select(line => line.Length == 0 ? ">" : $"> {line}");
        return new TagText(string.Join('\n', origin.Length > 0 ? lines.Concat([">", $"> — {origin}"]) : lines));
    }
}
