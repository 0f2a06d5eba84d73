using System.Text.Json;

namespace Furrow.Diagnostics.Formats;

/// <summary>Static Analysis Results Interchange Format 2.1.0 (OASIS), for code-scanning services.</summary>
/// <param name="version">Furrow's version.</param>
public sealed class SarifFormat(string version) : IDiagnosticFormat
{
    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter output) => JsonText.Write(output, json =>
    {
        var rules = report.Diagnostics.Select(d => d.Rule).Distinct().OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        // Columns count UTF-16 code units (section 3.14.17).
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in report.Diagnostics)
            WriteResult(json, report, diagnostic, rules.IndexOf(diagnostic.Rule));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void WriteTool(Utf8JsonWriter json, List<DiagnosticRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "furrow");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, DiagnosticReport report, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", report.LevelOf(diagnostic));
        WriteText(json, "message", diagnostic.Message);
        if (diagnostic.Location is { } location)
            WriteLocation(json, "locations", report.PathOf(location)!, location.Position);
        if (diagnostic.Related is { } related)
            WriteLocation(json, "relatedLocations", report.PathOf(related)!, related.Position);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string property, string path, TextPosition? position)
    {
        json.WriteStartArray(property);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (position is { } at)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", at.Line);
            json.WriteNumber("startColumn", at.Column);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
