namespace Furrow.Diagnostics.Formats;

/// <summary>One line each: <c>path:line:column: error FUR0123: message</c>, which terminals and editors make links of.</summary>
public sealed class TextFormat : IDiagnosticFormat
{
    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter output)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            var place = report.PathOf(diagnostic) is { } path ? $"{path}{Suffix(diagnostic.Location!.Position)}: " : "";
            output.WriteLine($"{place}{report.LevelOf(diagnostic)} {diagnostic.Rule.Id}: {diagnostic.Message}");
        }
    }

    private static string Suffix(TextPosition? position) => position is { } at ? $":{at.Line}:{at.Column}" : "";
}
