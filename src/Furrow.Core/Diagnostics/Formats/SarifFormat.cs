using System.Text.Json;
using Furrow.Checking.Baselines;

namespace Furrow.Diagnostics.Formats;

/// <summary>Static Analysis Results Interchange Format 2.1.0 (OASIS), for code-scanning services.</summary>
/// <param name="version">Furrow's version.</param>
public sealed class SarifFormat(string version) : IDiagnosticFormat
{
    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter output) => JsonText.Write(output, json =>
    {
        var all = report.Diagnostics.Concat(report.Known).ToList();
        var rules = all.Select(d => d.Rule).Distinct().OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, report, rules);
        // Runs of one category are compared with each other; the last part, which is empty, would tell a run from the next (section 3.17.3).
        json.WriteStartObject("automationDetails");
        json.WriteString("id", "furrow/");
        json.WriteEndObject();
        // Columns count UTF-16 code units (section 3.14.17).
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        var fingerprints = SlipFingerprints.Of(all);
        for (var i = 0; i < all.Count; i++)
            WriteResult(json, report, all[i], rules.IndexOf(all[i].Rule), fingerprints[i], isKnown: i >= report.Diagnostics.Count);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void WriteTool(Utf8JsonWriter json, DiagnosticReport report, List<DiagnosticRule> rules)
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
            WriteText(json, "help", HelpOf(rule));
            if (report.HelpOf(rule) is { } page)
                json.WriteString("helpUri", page.AbsoluteUri);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Severity == Severity.Error ? "error" : "warning");
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, DiagnosticReport report, Diagnostic diagnostic, int rule, string fingerprint, bool isKnown)
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
        json.WriteStartObject("partialFingerprints");
        json.WriteString("furrowSlip/v1", fingerprint);
        json.WriteEndObject();
        if (isKnown)
            WriteSuppression(json);
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json)
    {
        json.WriteString("baselineState", "unchanged");
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("justification", $"It is in {Baseline.FileName}.");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string HelpOf(DiagnosticRule rule) => rule.IsOptional
        ? $"To switch it off for a site, write in site.config.json `\"rules\": {{ \"{rule.Id}\": \"off\" }}`; for one article, `ignore: [{rule.Id}]` in its front matter."
        : "It cannot be switched off: no site can be built in spite of it.";

    private static void WriteLocation(Utf8JsonWriter json, string property, string path, TextPosition? position)
    {
        json.WriteStartArray(property);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", DiagnosticReport.IsUrl(path) ? path : string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
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
