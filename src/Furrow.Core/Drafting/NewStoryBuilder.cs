using System.Text;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Text;

namespace Furrow.Drafting;

/// <summary>Lays out new stories.</summary>
/// <param name="site">The site.</param>
/// <param name="diagnostics">Where it is reported why there is none.</param>
public sealed class NewStoryBuilder(ExistingSite site, DiagnosticBag diagnostics)
{
    private const string PageKind = "page";

    /// <summary>The kinds of stories, as their front matter has them; the first is what a story is that does not say.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. FrontMatterKeys.Kind.Words];

    /// <summary>The id that a title gives, free in this site.</summary>
    public string ProposeId(string title) => new StoryIdBuilder(site.StoryIds).Propose(title);

    /// <summary>The language that a title seems to be in: by its script, else the site's default.</summary>
    public Language ProposeLanguage(string title)
    {
        var isHan = title.EnumerateRunes().Any(HanText.IsHan);
        var fitting = site.Config.Languages.Where(l => LanguageTags.IsWrittenInHan(l.Tag) == isHan).ToList();
        return fitting.Contains(site.Config.DefaultLanguage) || fitting.Count == 0 ? site.Config.DefaultLanguage : fitting[0];
    }

    /// <summary>The story's files, the original's first; none when it cannot be laid out.</summary>
    public IReadOnlyList<DraftFile> Build(NewStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var languages = LanguagesOf(story);
        var id = story.Id ?? ProposeId(story.Title);
        var isUsable = new NewStoryChecker(site, diagnostics).IsUsable(story, id);
        if (!isUsable || languages.Count == 0)
            return [];

        var path = $"{FolderOf(story)}/{id}/index.{languages[0].Key}.md";
        var original = DraftFile.Of(path, ArticleText(story, languages[0]));
        return [original, .. Translations(original, languages.Skip(1))];
    }

    private List<Language> LanguagesOf(NewStory story)
    {
        if (story.Languages.Count == 0)
            return [ProposeLanguage(story.Title)];
        var languages = new List<Language>();
        foreach (var key in story.Languages.Distinct())
        {
            if (site.Config.FindLanguage(key) is { } language)
                languages.Add(language);
            else
                diagnostics.Report(Rules.UnknownTarget, null, TranslationBuilder.LanguageMessage(site.Config, key));
        }
        return languages.Count == story.Languages.Distinct().Count() ? languages : [];
    }

    private static string FolderOf(NewStory story)
    {
        if (story.Folder is { } folder)
            return SitePath.Resolve("", folder)!;
        return story.Kind == PageKind ? ContentReader.Folder : $"{ContentReader.Folder}/{EdtfDate.Parse(story.Date!).YearText}";
    }

    private string ArticleText(NewStory story, Language language)
    {
        var front = new FrontMatterBuilder()
            .Text("title", story.Title.Trim())
            .Text("date", story.Kind == PageKind ? null : story.Date)
            .Text("kind", story.Kind == Kinds[0] ? null : story.Kind)
            .Text("original", language == site.Config.DefaultLanguage ? null : language.Key);
        front.List("authors", TermsOf(VocabularyKind.People));
        front.List("tags", TermsOf(VocabularyKind.Tags));
        front.List("places", TermsOf(VocabularyKind.Places));
        front.Text("column", OnlyTermOf(VocabularyKind.Columns));
        front.Text("series", OnlyTermOf(VocabularyKind.Series));
        if (story.IsDraft)
            front.Boolean("draft", true);
        return $"---\n{front.ToYaml()}{UnusedKeys(story)}---\n\n{Hint(story.Kind)}\n";

        IReadOnlyList<string> TermsOf(VocabularyKind kind) => story.Terms.GetValueOrDefault(kind, []);

        string? OnlyTermOf(VocabularyKind kind) => TermsOf(kind) is [var id, ..] ? id : null;
    }

    // The keys that stories often have, to be taken into use by removing the `#`.
    private static string UnusedKeys(NewStory story)
    {
        var keys = new StringBuilder("# Remove the `#` before what there is to say");
        keys.Append(story.IsDraft ? ", and `draft: true` to publish.\n" : ".\n");
        keys.Append("# summary: \"\"\n");
        if (story.Kind == PageKind)
            return keys.ToString();
        keys.Append("# kicker: \"\"\n# deck: \"\"\n");
        AppendIfUnused(VocabularyKind.People, "authors: []");
        keys.Append("# photographers: []\n");
        keys.Append(story.Kind == "interview" ? "# interviewees: []\n" : "");
        AppendIfUnused(VocabularyKind.Tags, "tags: []");
        AppendIfUnused(VocabularyKind.Places, "places: []");
        AppendIfUnused(VocabularyKind.Columns, "column: ID");
        AppendIfUnused(VocabularyKind.Series, "series: ID");
        keys.Append("# issue: { publication: \"\", number: \"\", page: \"\" }\n");
        keys.Append("# photos:\n#   - id: photo-1\n#     src: photo-1.jpg\n#     caption: \"\"\n#     alt: \"\"\n");
        return keys.ToString();

        void AppendIfUnused(VocabularyKind kind, string line)
        {
            if (story.Terms.GetValueOrDefault(kind, []).Count == 0)
                keys.Append("# ").Append(line).Append('\n');
        }
    }

    private static string Hint(string? kind) => kind switch
    {
        "interview" => "<!-- The text. A turn begins with the speaker's name in bold and a colon: **记者：** or **Reporter:** -->",
        "photo" => "<!-- The text. The photographs listed under `photos` stand before it; ![](photo:photo-1) places one elsewhere. -->",
        _ => "<!-- The text, in Markdown. An empty line ends a paragraph; `## ` begins a heading. -->",
    };

    private IEnumerable<DraftFile> Translations(DraftFile original, IEnumerable<Language> languages)
    {
        var files = new OverlayFileTree(new MemoryFileTree(new Dictionary<string, byte[]> { [original.Path] = original.Content.ToArray() }), site.Files);
        // What the original still lacks is for a build to report.
        var reading = new DiagnosticBag();
        var sources = new ArticleSourceReader(files, reading);
        var builder = new TranslationBuilder(site, diagnostics);
        if (new ArticleReader(sources, site.Config, reading).Read(original.Path) is not { } article || sources.Read(original.Path) is not { } source)
            return [];
        return languages.Select(language => builder.LayOut(article, source, language, TranslationBuilder.Kinds[0], hash: null));
    }
}
