using System.Text;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Importing.Newspaper;
using Furrow.Tests.Sites;
using Furrow.Text;

namespace Furrow.Tests.Importing;

/// <summary>A newspaper page, imported into a site in memory.</summary>
internal sealed record ImportedPage(PageImport? Import, IReadOnlyList<string> Diagnostics)
{
    private const string Path = "page.md";

    /// <summary>Imports a page of 16 February 2023 into a site that knows no names yet.</summary>
    public static ImportedPage Of(string page) => Of(page, "", new PageImportOptions { Date = EdtfDate.Parse("2023-02-16") });

    /// <summary>Imports a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="site">What the site has (<see cref="SiteText"/>) besides a config.</param>
    /// <param name="options">What is known of the page.</param>
    public static ImportedPage Of(string page, string site, PageImportOptions? options = null) =>
        Of(Encoding.UTF8.GetBytes(page.ReplaceLineEndings("\n")), SiteText.Read(site, PlainSite.Config), options ?? new PageImportOptions());

    /// <summary>Imports a page as it is on disk.</summary>
    public static ImportedPage Of(byte[] page, IReadOnlyDictionary<string, byte[]> site, PageImportOptions options)
    {
        var files = new MemoryFileTree(site);
        var diagnostics = new DiagnosticBag();
        var config = SiteConfigReader.Read(files, diagnostics)!;
        var import = new PageImporter(files, config, options).Import(page, Path, diagnostics);
        return new ImportedPage(import, [.. diagnostics.ToSortedList().Select(Line)]);
    }

    /// <summary>What was read, story by story.</summary>
    public IReadOnlyList<StoryDraft> Drafts => [.. Import!.Stories.Select(story => story.Draft)];

    /// <summary>The page's one story.</summary>
    public StoryDraft Only => Assert.Single(Drafts);

    public IReadOnlyList<string> Titles => [.. Drafts.Select(draft => draft.Title)];

    /// <summary>What was left out.</summary>
    public IReadOnlyList<string> LeftOut => [.. Import!.LeftOut.Select(left => left.Unit.Text)];

    /// <summary>The diagnostics of a rule.</summary>
    public IReadOnlyList<string> Of(DiagnosticRule rule) =>
        [.. Diagnostics.Where(line => line.Contains($" {rule.Id}: ", StringComparison.Ordinal))];

    /// <summary>The article of a story.</summary>
    public string Article(int story = 0) => Encoding.UTF8.GetString(Import!.Stories[story].Article!.Content.Span);

    public static IReadOnlyList<string> Names(IEnumerable<Contributor> people) => [.. people.Select(person => person.Name)];

    public static IReadOnlyList<string> Texts(StoryDraft draft) => [.. draft.Paragraphs.Select(paragraph => paragraph.Text)];

    private static string Line(Diagnostic found) =>
        $"{(found.Location is { } location ? $"{location}: " : "")}{(found.Severity == Severity.Error ? "error" : "warning")} {found.Rule.Id}: {found.Message}";
}
