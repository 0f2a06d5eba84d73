namespace Furrow.Diagnostics.Formats;

/// <summary>
/// One line each: <c>path:line:column: error FUR0123: message</c>, which terminals and editors make links of. A second
/// place follows the message: <c>(see path:line:column)</c>.
/// </summary>
public sealed class TextFormat : IDiagnosticFormat
{
    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter output)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            var place = diagnostic.Location is { } location ? $"{report.Shown(location)}: " : "";
            output.WriteLine($"{place}{report.LevelOf(diagnostic)} {diagnostic.Rule.Id}: {report.TextOf(diagnostic)}");
        }
    }
}
