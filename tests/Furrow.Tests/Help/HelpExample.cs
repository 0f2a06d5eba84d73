using System.Text.RegularExpressions;
using Furrow.Diagnostics.Formats;
using Furrow.Tests.Checking.Pages;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Help;

/// <summary>An example of a page of the documentation: a site, and what Furrow says of it.</summary>
/// <param name="Site">The site, as <see cref="SiteText"/> has it; what it lacks is that of the plain site.</param>
/// <param name="Says">The lines that are said of it.</param>
internal sealed partial record HelpExample(string Site, IReadOnlyList<string> Says)
{
    /// <summary>The examples of a page, in order.</summary>
    public static IReadOnlyList<HelpExample> AllOf(string page) =>
        [.. Pattern().Matches(page).Select(match => new HelpExample(match.Groups["site"].Value, match.Groups["says"].Value.TrimEnd('\n').Split('\n')))];

    /// <summary>
    /// What Furrow really says of the site: of built pages (rules FUR08xx) when it checks them, drawn by the built-in theme; of all else
    /// when it builds and looks at the language, with the plain site's templates.
    /// </summary>
    public IReadOnlyList<string> Really(string rule)
    {
        var isOfPages = rule.StartsWith("FUR08", StringComparison.Ordinal);
        var files = SiteText.Read(Site, isOfPages ? PlainSite.Config : PlainSite.Text);
        var diagnostics = isOfPages
            ? CheckedSite.Of(files).Result.Diagnostics
            : TestSite.Build(files, new BuildOptions { Jobs = 2, ChecksLanguage = true }).Result.Diagnostics;
        using var text = new StringWriter { NewLine = "\n" };
        new TextFormat().Write(new DiagnosticReport(diagnostics), text);
        return text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex("^```site\n(?<site>.*?)^```\n+```says\n(?<says>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
