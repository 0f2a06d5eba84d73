using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>That no two pages of a language have one title: in tabs, bookmarks and lists of results they look like one page.</summary>
/// <param name="site">What was seen of the site.</param>
internal sealed class TitleCheck(Inspection site)
{
    /// <summary>Adds a finding for each title that several pages have.</summary>
    public void Check()
    {
        var titles = site.Pages
            .Where(p => p is { Redirect: null, IsHidden: false, Title.Length: > 0 } && (p.Canonical is null || p.Canonical?.Address == p.Address))
            .GroupBy(p => (p.Language, p.Title));
        foreach (var title in titles)
        {
            var pages = title.Where(p => !title.Any(other => IsVersionOf(p, other))).ToList();
            if (pages.Count < 2)
                continue;
            var finding = new Finding(Rules.SharedTitle, $"Several pages have the title `{title.Key.Title}`",
                "Give one of them another `title`, or have the template's `<title>` say more (`page.title_date` is the date, where titles are the same).");
            foreach (var page in pages)
                site.Findings.Add(page.Address, page.Articles, [finding]);
        }
    }

    // The page where readers choose a language is a version of each home page.
    private static bool IsVersionOf(PageDigest page, PageDigest other) =>
        page != other && page.Alternates.Any(a => a.Target.Address == other.Address);
}
