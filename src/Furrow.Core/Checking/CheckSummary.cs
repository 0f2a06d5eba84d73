namespace Furrow.Checking;

/// <summary>Says in a few lines what a check came to.</summary>
public static class CheckSummary
{
    /// <summary>The lines.</summary>
    /// <param name="result">The check.</param>
    /// <param name="isStrict">Whether warnings count as errors.</param>
    public static IEnumerable<string> Lines(CheckResult result, bool isStrict)
    {
        var errors = result.Diagnostics.Count(d => isStrict || d.Severity == Diagnostics.Severity.Error);
        var found = $"{Counted(errors, "error")}, {Counted(result.Diagnostics.Count - errors, "warning")}{(result.Drafts.Count > 0 ? $"; {Counted(result.Drafts.Count, "draft")} not looked at" : "")}.";
        if (result.Outcome == BuildOutcome.Unusable)
        {
            yield return $"Nothing was checked: {found}";
            yield break;
        }
        var stories = $"Checked {Counted(result.Stories, "story", "stories")} in {Counted(result.Articles, "article")}";
        yield return result.Pages is { } pages ? $"{stories} on {Counted(pages, "page")}: {found}" : $"{stories}: {found}";
        if (result.Pages is null)
            yield return "The pages were not looked at, since some could not be built; mend the errors and check again.";
        foreach (var url in result.AbsentLists)
            yield return $"There is no {url}, so no address of it can be lost: right before a site is first published, and a mistake later.";
        if (result.Known.Count > 0)
            yield return $"{Counted(result.Known.Count, "known slip is", "known slips are")} in {Baselines.Baseline.FileName}.";
        if (result.Renewal is { } renewal)
            yield return $"{Baselines.Baseline.FileName} is new: {Counted(renewal.Added, "slip")} added, {renewal.Removed} removed, {renewal.Count - renewal.Added} as before.";
        if (result.Gone.Count > 0)
            yield return $"{Counted(result.Gone.Sum(e => e.Count), "slip", "slips")} of {Baselines.Baseline.FileName} {(result.Gone.Sum(e => e.Count) == 1 ? "is" : "are")} mended, such as {Shown(result.Gone[0])}; take that out with --write-baseline.";
    }

    private static string Shown(Baselines.BaselineEntry entry) => $"{entry.Rule} {(entry.Path.Length > 0 ? $"in {entry.Path}" : $"({entry.Slip})")}";

    private static string Counted(int number, string one, string? many = null) => $"{number} {(number == 1 ? one : many ?? one + "s")}";
}
