using System.Text;
using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Checking.Baselines;

/// <summary>Reads and writes <c>furrow.baseline.json</c>: a list with an entry a line, sorted, so that changes of it can be read.</summary>
public static class BaselineFile
{
    /// <summary>The file's text.</summary>
    public static string Write(Baseline baseline)
    {
        var lines = baseline.Entries.Select(entry => "    " + Line(entry));
        return baseline.Entries.Count == 0 ? "{\n  \"slips\": []\n}\n" : $"{{\n  \"slips\": [\n{string.Join(",\n", lines)}\n  ]\n}}\n";
    }

    /// <summary>Reads the file; null when it cannot be used, which is then reported.</summary>
    public static Baseline? Read(byte[] utf8, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var entries = JsonDocumentReader.ReadObject(SourceText.WithoutMark(utf8), Baseline.FileName, found) is { } root ? ReadEntries(root, found) : [];
        foreach (var slip in found.ToSortedList())
            diagnostics.Report(Rules.BaselineValue, slip.Location, $"{slip.Message} `furrow check --write-baseline` writes the file anew.");
        return found.HasErrors ? null : new Baseline(entries);
    }

    private static List<BaselineEntry> ReadEntries(DataMapping root, DiagnosticBag found)
    {
        var entries = new List<BaselineEntry>();
        var reader = new MappingReader(root, Baseline.FileName, found, Rules.BaselineValue, Rules.BaselineValue);
        foreach (var entry in reader.MappingList(BaselineKeys.Slips))
        {
            var (rule, path, slip, count) = (entry.Text(BaselineKeys.Rule), entry.Text(BaselineKeys.Path), entry.Text(BaselineKeys.Slip), entry.WholeNumber(BaselineKeys.Count));
            entry.ReportUnknownKeys();
            if (rule is null || slip is null)
                found.Report(Rules.BaselineValue, entry.Location, "A slip needs `rule` and `slip`.");
            else
                entries.Add(new BaselineEntry(rule.Value, path?.Value ?? "", slip.Value) { Count = count?.Value ?? 1 });
        }
        reader.ReportUnknownKeys();
        return entries;
    }

    private static string Line(BaselineEntry entry) => Encoding.UTF8.GetString(JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("rule", entry.Rule);
        json.WriteOptional("path", entry.Path);
        if (entry.Count > 1)
            json.WriteNumber("count", entry.Count);
        json.WriteString("slip", entry.Slip);
        json.WriteEndObject();
    }));
}
