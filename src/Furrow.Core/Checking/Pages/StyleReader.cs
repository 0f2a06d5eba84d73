using System.Text;
using System.Text.RegularExpressions;

namespace Furrow.Checking.Pages;

/// <summary>What is kept of a style sheet.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Urls">The URLs it names.</param>
/// <param name="Set">The custom properties it gives a value.</param>
/// <param name="Used">The custom properties it uses and has no other value for.</param>
internal sealed record StyleDigest(string Address, IReadOnlyList<string> Urls, IReadOnlyList<string> Set, IReadOnlyList<string> Used);

/// <summary>Reads of style sheets what a check needs (CSS Values 4, section 4.5; CSS Custom Properties 1).</summary>
internal static partial class StyleReader
{
    /// <summary>Reads a style sheet.</summary>
    public static StyleDigest Read(string address, ReadOnlySpan<byte> utf8)
    {
        var css = Comment().Replace(Encoding.UTF8.GetString(utf8), " ");
        return new StyleDigest(
            address,
            [.. Url().Matches(css).Select(m => m.Groups["url"].Value.Trim()).Where(url => url.Length > 0).Distinct()],
            [.. Setting().Matches(css).Select(m => m.Groups["name"].Value).Distinct()],
            [.. Use().Matches(css).Select(m => m.Groups["name"].Value).Distinct()]);
    }

    /// <summary>The custom properties that a script names.</summary>
    public static IEnumerable<string> PropertiesIn(ReadOnlySpan<byte> utf8) =>
        Quoted().Matches(Encoding.UTF8.GetString(utf8)).Select(m => m.Groups["name"].Value).Distinct();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""url\(\s*(?:"(?<url>[^"]*)"|'(?<url>[^']*)'|(?<url>[^)"']*))\s*\)|@import\s+(?:"(?<url>[^"]*)"|'(?<url>[^']*)')""", RegexOptions.IgnoreCase)]
    private static partial Regex Url();

    // Also in `@property --x {`, and where a script's own style sets it.
    [GeneratedRegex(@"(?:[{;\s]|^)(?<name>--[\w-]+)\s*(?=[:{])")]
    private static partial Regex Setting();

    [GeneratedRegex(@"var\(\s*(?<name>--[\w-]+)\s*\)")]
    private static partial Regex Use();

    [GeneratedRegex("""["'`](?<name>--[\w-]+)["'`]""")]
    private static partial Regex Quoted();
}
