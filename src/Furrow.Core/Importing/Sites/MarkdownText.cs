namespace Furrow.Importing.Sites;

/// <summary>Writes pieces of Markdown so that they mean what they should (CommonMark 0.31, sections 2.4, 6.3, 6.6).</summary>
internal static class MarkdownText
{
    /// <summary>A link's text, or an image's.</summary>
    public static string Label(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal).ReplaceLineEndings(" ");

    /// <summary>An address, in angle brackets where it needs them.</summary>
    public static string Address(string address) =>
        address.Length == 0 || address.AsSpan().IndexOfAny(" ()<>") >= 0
            ? $"<{address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).ReplaceLineEndings("")}>"
            : address;

    /// <summary>A title, in quotation marks.</summary>
    public static string Title(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";

    /// <summary>A comment, which readers do not see; <c>--</c> would end it early.</summary>
    public static string Comment(string text) => $"<!-- {text.Replace("--", "-&#45;", StringComparison.Ordinal).ReplaceLineEndings(" ")} -->";
}
