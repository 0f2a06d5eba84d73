using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Checking.Pages;

/// <summary>Makes diagnostics of what was found: one for one cause, however many pages have it.</summary>
/// <param name="site">The site's files, where the exact places are looked up.</param>
/// <param name="diagnostics">Where they are reported.</param>
internal sealed class FindingReporter(IFileTree site, DiagnosticBag diagnostics)
{
    // More findings of one kind of element than this come from one line of a template.
    private const int FewSubjects = 5;

    private readonly ExactPlaces _places = new(site);

    /// <summary>Reports everything found.</summary>
    public void Report(IEnumerable<KeyValuePair<Finding, Sighting>> findings)
    {
        foreach (var alike in findings.GroupBy(f => (f.Key.Rule, Mark: IsOfTemplate(f.Key) ? f.Key.Mark : null)))
        {
            var sorted = alike.OrderBy(f => f.Value.First, StringComparer.Ordinal).ThenBy(f => f.Key.Problem, StringComparer.Ordinal).ToList();
            if (alike.Key.Mark is null || sorted.Count <= FewSubjects)
                sorted.ForEach(f => Report(f.Key, f.Value, LocationOf(f.Key, f.Value), ""));
            else
                Report(sorted[0].Key, sorted[0].Value, null, $" There are {sorted.Count - 1} more of this kind.");
        }
    }

    // Words and photographs are authors' even where a template puts them.
    private static bool IsOfTemplate(Finding finding) =>
        finding.Source is null && finding.Rule != Rules.UnmarkedLanguage && finding.Rule != Rules.ImageWithoutText;

    private SourceLocation? LocationOf(Finding finding, Sighting sighting)
    {
        var location = finding.Source ?? (sighting.Article is { } article ? new SourceLocation(article) : null);
        return location is not null && finding.Needle is { } needle ? _places.Find(location, needle) : location;
    }

    private void Report(Finding finding, Sighting sighting, SourceLocation? location, string more)
    {
        var mark = finding is { Mark: { } element, Source: null } ? $", {element}" : "";
        diagnostics.Report(new Diagnostic(finding.Rule, $"{finding.Problem} ({sighting}{mark}). {finding.Mend}{more}", location) { Identity = finding.Problem });
    }
}
