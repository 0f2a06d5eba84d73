using System.Text;
using Furrow.Diagnostics;

namespace Furrow.Importing.Sites;

/// <summary>Writes what an import found as a Markdown file, for editors to work through: what to add, what has no equivalent, by kind.</summary>
public static class ImportReportWriter
{
    /// <summary>The report. Paths in it are from the old site's folder.</summary>
    /// <param name="import">The import.</param>
    public static string Write(SiteImport import)
    {
        var text = new StringBuilder("# Import report\n\n");
        text.Append(Sentence(import)).Append('\n');
        foreach (var addition in import.Additions)
            text.Append('\n').Append($"## {(import.AddsTerms ? "New in" : "Add to")} {addition.Path}\n\n```yaml\n{addition.Yaml}```\n");
        if (import.Drafts.Count > 0)
            WriteList(text, $"Drafts ({import.Drafts.Count})", import.Drafts);
        WriteKinds(text, "The site", import.SiteDiagnostics);
        WriteKinds(text, "", import.Diagnostics);
        return text.ToString();
    }

    /// <summary>What was imported, in a sentence.</summary>
    public static string Sentence(SiteImport import) => FormattableString.Invariant(
        $"{Counted(import.Stories, "story", "stories")} in {Counted(import.Articles, "article", "articles")}, {Counted(import.Drafts.Count, "of them a draft", "of them drafts")}; {Counted(import.Files.Count(file => !file.IsAddition), "file", "files")}.{Standing(import)}{Added(import)}{Unread(import)}");

    private static string Standing(SiteImport import) => import.Unchanged + import.Changed is > 0 and var count
        ? FormattableString.Invariant($" {Counted(count, "story stands", "stories stand")} already and {(count == 1 ? "stays as it is" : "stay as they are")}: {import.Unchanged} unchanged, {import.Changed} changed since.")
        : "";

    private static string Added(SiteImport import) => import.AddsTerms && import.Additions.Count > 0
        ? $" Terms added: {Terms(import)}."
        : "";

    /// <summary>How many terms the vocabularies lack whose files are there already, by file.</summary>
    /// <param name="import">The import.</param>
    public static string Terms(SiteImport import) =>
        string.Join(", ", import.Additions.Select(addition => FormattableString.Invariant($"{addition.Count} in {addition.Path}")));

    // Those that could not be read are what an editor mends first.
    private static string Unread(SiteImport import)
    {
        var count = import.Diagnostics.Where(d => d.Rule.Severity == Severity.Error && d.Location is not null).Select(d => d.Location!.Path).Distinct().Count();
        return count == 0 ? "" : FormattableString.Invariant($" {Counted(count, "file has", "files have")} errors: mend them, and import again; what is there by then stays as it is.");
    }

    private static void WriteKinds(StringBuilder text, string where, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var kind in diagnostics.GroupBy(d => d.Rule).OrderBy(g => g.Key.Severity != Severity.Error).ThenBy(g => g.Key.Id, StringComparer.Ordinal))
        {
            var title = where.Length > 0 ? $"{where}: {kind.Key.Title}" : $"{char.ToUpperInvariant(kind.Key.Title[0])}{kind.Key.Title[1..]}";
            WriteList(text, $"{title} ({kind.Key.Id}, {kind.Count()})", kind.Select(d => d.Location is null ? d.Message : $"{d.Location}: {d.Message}"));
        }
    }

    private static void WriteList(StringBuilder text, string title, IEnumerable<string> items)
    {
        text.Append($"\n## {title}\n\n");
        foreach (var item in items)
            text.Append("- ").Append(item).Append('\n');
    }

    private static string Counted(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
