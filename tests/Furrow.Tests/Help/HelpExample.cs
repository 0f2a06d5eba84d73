using System.Text.RegularExpressions;

namespace Furrow.Tests.Help;

/// <summary>An example of a page of the documentation: a site, and what Furrow says of it.</summary>
/// <param name="Site">The site, as <see cref="Sites.SiteText"/> has it; what it lacks is that of the plain site.</param>
/// <param name="Says">The lines that are said of it.</param>
internal sealed partial record HelpExample(string Site, IReadOnlyList<string> Says)
{
    /// <summary>The examples of a page, in order.</summary>
    public static IReadOnlyList<HelpExample> AllOf(string page) =>
        [.. Pattern().Matches(page).Select(match => new HelpExample(match.Groups["site"].Value, match.Groups["says"].Value.TrimEnd('\n').Split('\n')))];

    [GeneratedRegex("^```site\n(?<site>.*?)^```\n+```says\n(?<says>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
