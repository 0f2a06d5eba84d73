using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Checking.Pages;

/// <summary>Makes diagnostics of what was found: one for one cause, however many pages have it.</summary>
/// <param name="site">The site's files, where the exact places are looked up.</param>
/// <param name="diagnostics">Where they are reported.</param>
internal sealed class FindingReporter(IFileTree site, DiagnosticBag diagnostics)
{
    // So many findings that differ in their subject alone come from one line of a template.
    private const int FewSubjects = 5;

    private readonly ExactPlaces _places = new(site);

    /// <summary>Reports everything found.</summary>
    public void Report(IEnumerable<KeyValuePair<Finding, Sighting>> findings)
    {
        var all = findings.ToList();
        foreach (var (finding, sighting) in all.Where(f => IsOfAuthor(f.Key, f.Value)))
            Report(finding, sighting, "");
        foreach (var alike in all.Where(f => !IsOfAuthor(f.Key, f.Value)).GroupBy(f => (f.Key.Rule, f.Key.Mark)))
        {
            var sorted = alike.OrderBy(f => f.Value.First, StringComparer.Ordinal).ThenBy(f => f.Key.Problem, StringComparer.Ordinal).ToList();
            if (sorted.Count <= FewSubjects || alike.Key.Mark is null)
                sorted.ForEach(f => Report(f.Key, f.Value, ""));
            else
                Report(sorted[0].Key, sorted[0].Value, $" There are {sorted.Count - 1} more of this kind.");
        }
    }

    // What a file of the content brought, or a page that shows one article alone has.
    private static bool IsOfAuthor(Finding finding, Sighting sighting) => finding.Source is not null || sighting.Article is not null;

    private void Report(Finding finding, Sighting sighting, string more)
    {
        var location = finding.Source ?? (sighting.Article is { } article ? new SourceLocation(article) : null);
        if (location is not null && finding.Needle is { } needle)
            location = _places.Find(location, needle);
        var mark = finding is { Mark: { } element, Source: null } ? $", {element}" : "";
        diagnostics.Report(new Diagnostic(finding.Rule, $"{finding.Problem} ({sighting}{mark}). {finding.Mend}{more}", location) { Identity = finding.Problem });
    }
}
