using System.Text.RegularExpressions;

namespace Furrow.Importing.Sites;

/// <summary>Takes out of a text what Furrow's Markdown would show as words: attributes of headings and the mark that ends a summary.</summary>
internal static partial class HeadingCleaner
{
    /// <summary>The text without them.</summary>
    public static string Clean(string markdown) => More().Replace(Attributes().Replace(markdown, ""), "");

    // `## Heading {#id .class}`: an id that Furrow would not give; links to it lead to the heading's text.
    [GeneratedRegex(@"(?<=^#{1,6} [^\n]*?)[ \t]+\{[#.][^{}\n]*\}[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^<!--\s*more\s*-->[ \t]*\n?", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex More();
}
