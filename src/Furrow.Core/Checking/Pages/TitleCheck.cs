using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>That no two pages of a language have one title: in tabs, bookmarks and lists of results they look like one page.</summary>
/// <param name="site">What was seen of the site.</param>
internal sealed class TitleCheck(Inspection site)
{
    /// <summary>Adds a finding for each title that several pages have.</summary>
    public void Check()
    {
        var shared = site.Pages
            .Where(p => p is { Redirect: null, IsHidden: false, Title.Length: > 0 } && (p.Canonical is null || p.Canonical?.Address == p.Address))
            .GroupBy(p => (p.Language, p.Title))
            .Where(group => group.Count() > 1);
        foreach (var pages in shared)
        {
            var finding = new Finding(Rules.SharedTitle, $"Several pages have the title `{pages.Key.Title}`",
                "Tell them apart: in a headline, its `kicker` or `deck`, or the template's `<title>`.");
            foreach (var page in pages)
                site.Findings.Add(page.Address, page.Articles, [finding]);
        }
    }
}
