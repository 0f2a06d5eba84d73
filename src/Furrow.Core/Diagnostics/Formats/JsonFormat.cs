using System.Text.Json;

namespace Furrow.Diagnostics.Formats;

/// <summary>A JSON list, one object a diagnostic: <c>id</c>, <c>severity</c>, <c>message</c> and, where they are known, <c>path</c>, <c>line</c>, <c>column</c>; a second place is an object <c>related</c> of these.</summary>
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
            WritePlace(json, report, diagnostic.Location);
            if (diagnostic.Related is { } related)
            {
                json.WriteStartObject("related");
                WritePlace(json, report, related);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void WritePlace(Utf8JsonWriter json, DiagnosticReport report, SourceLocation? place)
    {
        if (report.PathOf(place) is { } path)
            json.WriteString("path", path);
        if (place?.Position is { } at)
        {
            json.WriteNumber("line", at.Line);
            json.WriteNumber("column", at.Column);
        }
    }
}
