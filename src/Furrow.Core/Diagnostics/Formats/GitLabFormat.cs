using Furrow.Config;

namespace Furrow.Diagnostics.Formats;

/// <summary>
/// A Code Quality report, which GitLab shows in merge requests: a JSON list, one object a diagnostic, of <c>description</c>,
/// <c>check_name</c>, <c>fingerprint</c>, <c>severity</c> and <c>location</c>, as
/// <see href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format"/> has it. Paths are from the
/// repository's folder when the command runs there.
/// </summary>
public sealed class GitLabFormat : IDiagnosticFormat
{
    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var (diagnostic, fingerprint) in report.Diagnostics.Zip(SlipFingerprints.Of(report.Diagnostics)))
        {
            json.WriteStartObject();
            json.WriteString("description", report.TextOf(diagnostic));
            json.WriteString("check_name", diagnostic.Rule.Id);
            json.WriteString("fingerprint", fingerprint);
            // Of `info`, `minor`, `major`, `critical` and `blocker`.
            json.WriteString("severity", report.SeverityOf(diagnostic) == Severity.Error ? "major" : "minor");
            json.WriteStartObject("location");
            json.WriteString("path", FileOf(report, diagnostic));
            json.WriteStartObject("lines");
            // The format has no place without a line: a file stands at its first.
            json.WriteNumber("begin", diagnostic.Location?.Position?.Line ?? 1);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    // Nor has it a place without a file of the repository: what belongs to none belongs to the site.
    private static string FileOf(DiagnosticReport report, Diagnostic diagnostic) =>
        report.PathOf(diagnostic) is { } path && !DiagnosticReport.IsUrl(path) ? path : report.PathOf(new SourceLocation(SiteConfig.FileName))!;
}
