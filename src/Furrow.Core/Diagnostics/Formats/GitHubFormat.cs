namespace Furrow.Diagnostics.Formats;

/// <summary>Workflow commands of GitHub Actions (<c>::error file=…::message</c>), which it shows beside the changed lines.</summary>
public sealed class GitHubFormat : IDiagnosticFormat
{
    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter output)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            var properties = report.PathOf(diagnostic) is { } path ? $"file={Property(path)}," : "";
            if (diagnostic.Location?.Position is { } at)
                properties += $"line={at.Line},col={at.Column},";
            properties += $"title={Property(diagnostic.Rule.Id)}";
            output.WriteLine($"::{report.LevelOf(diagnostic)} {properties}::{Data(report.TextOf(diagnostic))}");
        }
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
