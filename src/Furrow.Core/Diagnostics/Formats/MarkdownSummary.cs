namespace Furrow.Diagnostics.Formats;

/// <summary>A summary in Markdown, for the page of a run in CI: how often each rule spoke, and where first.</summary>
/// <param name="lines">What the run came to, in lines.</param>
public sealed class MarkdownSummary(IEnumerable<string> lines) : IDiagnosticFormat
{
    private const int Places = 3;

    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter output)
    {
        output.WriteLine("## Furrow");
        output.WriteLine();
        foreach (var line in lines)
            output.WriteLine(Escaped(line) + "\n");
        if (report.Diagnostics.Count == 0)
            return;
        output.WriteLine("| Rule | What | | First places |");
        output.WriteLine("|---|---|--:|---|");
        var byRule = report.Diagnostics.GroupBy(d => d.Rule)
            .OrderByDescending(group => report.SeverityOf(group.First()) == Severity.Error)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Id, StringComparer.Ordinal);
        foreach (var group in byRule)
        {
            var places = group.Where(d => d.Location is not null).Take(Places).Select(d => $"`{report.Shown(d.Location!)}`").ToList();
            output.WriteLine($"| {group.Key.Id} ({report.LevelOf(group.First())}) | {Escaped(group.Key.Title)} | {group.Count()} | {(places.Count > 0 ? string.Join("<br>", places) : Escaped(group.First().Message))} |");
        }
        output.WriteLine();
    }

    // What would be a cell's end or an element; code in backquotes stays code.
    private static string Escaped(string text) => text
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal);
}
