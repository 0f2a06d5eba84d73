namespace Furrow.Diagnostics.Formats;

/// <summary>A JSON list, one object a diagnostic: <c>id</c>, <c>severity</c>, <c>message</c> and, where they are known, <c>path</c>, <c>line</c>, <c>column</c>.</summary>
public sealed class JsonFormat : IDiagnosticFormat
{
    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var diagnostic in report.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", diagnostic.Rule.Id);
            json.WriteString("severity", report.LevelOf(diagnostic));
            json.WriteString("message", diagnostic.Message);
            if (report.PathOf(diagnostic) is { } path)
                json.WriteString("path", path);
            if (diagnostic.Location?.Position is { } at)
            {
                json.WriteNumber("line", at.Line);
                json.WriteNumber("column", at.Column);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
