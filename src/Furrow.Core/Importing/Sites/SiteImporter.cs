using System.Globalization;
using Furrow.Config;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Files;

namespace Furrow.Importing.Sites;

/// <summary>Imports the posts of a Hugo, Jekyll or Hexo site: its stages, in order. Writes nothing itself.</summary>
/// <param name="source">The old site's folder, or only its folder of posts.</param>
/// <param name="generator">What the old site is made with.</param>
/// <param name="site">The new site's files.</param>
/// <param name="config">The new site's config.</param>
/// <param name="addsTerms">Whether terms that the vocabularies lack are added to files that are there already.</param>
public sealed class SiteImporter(IFileTree source, SiteGenerator generator, IFileTree site, SiteConfig config, bool addsTerms = false)
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly DiagnosticBag _siteDiagnostics = new();
    private readonly LanguageMapper _languages = new(config);

    /// <summary>Reads everything and works out what is to be written.</summary>
    /// <param name="cancellation">Stops the import.</param>
    /// <exception cref="OperationCanceledException">The import was stopped.</exception>
    public SiteImport Import(CancellationToken cancellation = default)
    {
        var settings = new SourceSettingsReader(source, _diagnostics).Read(generator);
        // A config that cannot be read leaves languages and addresses unknown; a post that cannot be read is one post less.
        var isUnusable = _diagnostics.HasErrors;
        var posts = ReadPosts(settings, cancellation);
        var standing = new StandingStories(site);
        var stories = new StoryGrouper(standing, config, LanguageOf(settings.DefaultLanguage), _diagnostics).Group(posts);
        ReportTimes([.. stories.SelectMany(story => story.NewPosts)]);

        var vocabularies = new VocabularyReader(site, config, _siteDiagnostics).ReadAll();
        var terms = new TermMapper(vocabularies, config, standing, _diagnostics);
        terms.Learn(stories);

        var addresses = new OldAddressBuilder(settings, _diagnostics);
        var aliases = new AliasPlanner(config, settings, addresses, _diagnostics).Plan(stories);
        var index = new PostIndex(stories, settings, addresses);
        var files = new FilePlan(source, site, config, settings, index);

        var articles = WriteArticles(stories, settings, index, files, terms, new StoryDraftBuilder(config, terms, aliases, files, _diagnostics), cancellation);
        List<VocabularyAddition> additions = [.. terms.Additions.Where(addition => site.Exists(addition.Path))];
        var vocabularyFiles = WriteVocabularies(terms, additions);
        if (posts.Count == 0 && !_diagnostics.HasErrors)
            _diagnostics.Report(Rules.SourceEmpty, null, $"There are no posts of {generator} in this folder; name the site's folder, or the one with its posts.");

        List<ImportedArticle> written = [.. articles.Where(article => !article.Stands)];
        var there = articles.Where(article => article.Stands).GroupBy(article => article.Story.Id).ToList();
        var changed = there.Count(story => !story.All(article => standing.Holds(article.File)));
        var isStopped = isUnusable || posts.Count == 0 || _siteDiagnostics.HasErrors;
        return new SiteImport
        {
            IsStopped = isStopped,
            Files = isStopped ? [] : [.. written.Select(a => a.File), .. files.Files, .. vocabularyFiles],
            Diagnostics = WithoutStanding(articles),
            SiteDiagnostics = _siteDiagnostics.ToSortedList(),
            Stories = stories.Count(story => story.NewPosts.Any()),
            Unchanged = there.Count - changed,
            Changed = changed,
            Articles = written.Count,
            Drafts = [.. written.Where(a => a.Post.IsDraft).Select(a => a.File.Path).Order(StringComparer.Ordinal)],
            Additions = additions,
            AddsTerms = addsTerms,
        };
    }

    private List<ImportedPost> ReadPosts(SourceSettings settings, CancellationToken cancellation)
    {
        var reader = new SourcePostReader(source, _diagnostics);
        var posts = new List<ImportedPost>();
        foreach (var found in FindPosts(settings))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!SourceFolder.IsUsable(found.Path) && found.Path.Any(char.IsControl))
                _diagnostics.Report(Rules.SourceFileName, null, $"The name of the file `{string.Concat(found.Path.Select(c => char.IsControl(c) ? '\uFFFD' : c))}` holds a control character; it is not imported. Rename it.");
            else if (reader.Read(found) is { } post && !IsPlainFile(post) && WithLanguage(post, settings) is { } imported)
                posts.Add(imported);
        }
        return posts;
    }

    // Nearly every post has one, so that they are one line of the report.
    private void ReportTimes(List<ImportedPost> posts)
    {
        var times = posts.Select(post => post.Time).OfType<Located<string>>().ToList();
        if (times.Count == 0)
            return;
        var others = times.Count switch
        {
            1 => "",
            2 => ", and those of 1 other post",
            _ => string.Create(CultureInfo.InvariantCulture, $", and those of {times.Count - 1} other posts"),
        };
        _diagnostics.Report(Rules.SourceValue, times[0].Location,
            $"A story's date is a day, so times of day are left out: {times[0].Value} here{others}. Give the stories of one day a `weight` where their order matters.");
    }

    private IEnumerable<SourcePost> FindPosts(SourceSettings settings) => generator switch
    {
        SiteGenerator.Hugo => new HugoFolderReader(source, settings, _languages, _diagnostics).Find(),
        SiteGenerator.Jekyll => new JekyllFolderReader(source, new LanguageFolders(settings, _languages), _diagnostics).Find(),
        _ => new HexoFolderReader(source, settings, new LanguageFolders(settings, _languages), _diagnostics).Find(),
    };

    // Jekyll and Hexo copy a Markdown file without front matter as it is.
    private static bool IsPlainFile(SourcePost post) => post.IsPage && post.Front.Entries.Count == 0;

    private ImportedPost? WithLanguage(SourcePost post, SourceSettings settings)
    {
        var key = post.Language ?? PostFrontReader.LanguageOf(post) ?? settings.DefaultLanguage;
        if (LanguageOf(key) is { } language)
            return PostFrontReader.Read(post, settings, language, _diagnostics);
        _diagnostics.Report(Rules.SourceLanguage, post.At(null),
            $"This post is in `{key}`, which is none of the site's languages ({string.Join(", ", config.Languages.Select(l => l.Key))}); it is not imported. Add the language to {SiteConfig.FileName} first.");
        return null;
    }

    private Language? LanguageOf(string? key) => key is null ? config.DefaultLanguage : _languages.Find(key);

    private List<ImportedArticle> WriteArticles(
        IReadOnlyList<ImportedStory> stories, SourceSettings settings, PostIndex index, FilePlan files, TermMapper terms, StoryDraftBuilder drafts, CancellationToken cancellation)
    {
        ITagDialect dialect = generator switch
        {
            SiteGenerator.Hugo => new HugoTags(),
            SiteGenerator.Jekyll => new JekyllTags(),
            _ => new HexoTags(),
        };
        var tags = new TagConverter(dialect, _diagnostics);
        var links = new LinkConverter(settings, index, files, new ListLinks(settings, index, terms, _languages), _diagnostics);
        var articles = new List<ImportedArticle>();
        foreach (var story in stories)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var post in story.Posts)
            {
                files.TakeOwn(story, post, story.Stands(post) ? new DiagnosticBag() : _diagnostics);
                var body = HeadingCleaner.Clean(links.Convert(story, post, tags.Convert(post)));
                articles.Add(new ImportedArticle(story, post, drafts.Build(story, post, body)));
            }
        }
        return articles;
    }

    // What is to be said of an article that stands was said when it was imported.
    private List<Diagnostic> WithoutStanding(List<ImportedArticle> articles)
    {
        var standing = articles.Where(article => article.Stands).Select(article => article.Post.Source.Path).ToHashSet(StringComparer.Ordinal);
        return [.. _diagnostics.ToSortedList().Where(found => found.Location is not { } at || !standing.Contains(at.Path))];
    }

    // Files that are there already are changed only where that was asked for.
    private IReadOnlyList<DraftFile> WriteVocabularies(TermMapper terms, IReadOnlyList<VocabularyAddition> additions)
    {
        if (addsTerms)
            return _siteDiagnostics.HasErrors ? [] : new VocabularyAppender(site, _siteDiagnostics).Append(terms.Additions);
        foreach (var addition in additions)
        {
            List<string> ids = [.. terms.New.Where(term => term.Kind == addition.Kind).Select(term => term.Id)];
            _diagnostics.Report(Rules.SourceTerms, null,
                $"{addition.Path} lacks terms that the stories name: {string.Join(", ", ids.Take(10))}{(ids.Count > 10 ? $" and {ids.Count - 10} more" : "")}{(config.PolicyOf(addition.Kind) == VocabularyPolicy.Closed ? "; this vocabulary is closed, so builds stop until it has them" : "")}. Import with --add-terms, which puts them at the file's end, or add them yourself: the report has the lines.");
        }
        return [.. terms.Additions.Except(additions).Select(addition => DraftFile.Of(addition.Path, addition.Yaml))];
    }
}
