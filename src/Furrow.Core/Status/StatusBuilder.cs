using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Status;

/// <summary>Looks at how far an archive has come. Safe to use from many threads.</summary>
/// <param name="site">The site's files.</param>
/// <param name="config">The site's languages.</param>
/// <param name="history">Earlier versions of originals; null where what has changed is not asked for.</param>
public sealed class StatusBuilder(IFileTree site, SiteConfig config, IOriginalHistory? history = null)
{
    // What is wrong with an original has been reported when the content was read.
    private readonly ArticleSourceReader _sources = new(site, new DiagnosticBag());

    /// <summary>The status of the stories and pages of a catalog.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ArchiveStatus Build(StoryCatalog catalog, CancellationToken cancellation = default)
    {
        var statuses = catalog.Stories.Concat(catalog.Pages).ToDictionary(story => story.Id, story => Of(story, cancellation));
        return new ArchiveStatus(
            config.Languages,
            [.. statuses.Values],
            [.. catalog.Stories.GroupBy(story => story.Date!.YearText).Select(year => StatusTotal.Of(year.Key, Statuses(year)))],
            [.. VocabularyKinds.All.SelectMany(catalog.TermsOf).Select(term => new TermTotal(term, StatusTotal.Of(term.Id, Statuses(catalog.StoriesWith(term)))))]);

        List<StoryStatus> Statuses(IEnumerable<Story> stories) => [.. stories.Select(story => statuses[story.Id])];
    }

    /// <summary>The status of a story.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public StoryStatus Of(Story story, CancellationToken cancellation = default)
    {
        // An original is read only where a translation says what it was made from.
        var original = story.Articles.Any(article => SourceOf(article) is not null) ? _sources.Read(story.Original.Path) : null;
        var hash = original is null ? null : OriginalHash.Of(story.Original.FrontMatter, original.Body);
        return new StoryStatus(
            story.Id,
            story.Original.Title,
            story.Date,
            story.Original.Language,
            [.. story.Articles.Select(Article)],
            [.. config.Languages.Where(language => story.In(language) is null)],
            [.. story.Photos.Where(IsMissing).Select(photo => new MissingPhotograph(photo.Id, photo.SourcePath))]);

        ArticleStatus Article(Article article) => new(
            article.Language,
            article.Path,
            article.FrontMatter.Draft,
            article.FrontMatter.Transcription is { Checked: false },
            hash is null || SourceOf(article) is not { } source || source.Equals(hash, StringComparison.OrdinalIgnoreCase)
                ? null
                : Stale(story.Original, original!, source, hash, cancellation));
    }

    private static string? SourceOf(Article article) => article.FrontMatter.Translation?.Value.Source?.Value;

    private bool IsMissing(Photo photo) => photo.SourcePath is null || !site.Exists(photo.SourcePath);

    private Staleness Stale(Article original, ArticleSource source, string recorded, string current, CancellationToken cancellation)
    {
        if (history is null)
            return new Staleness(recorded, current, null, null);
        var (earlier, problem) = history.Find(original.Path, recorded, cancellation);
        return earlier is null
            ? new Staleness(recorded, current, null, problem)
            : new Staleness(recorded, current, OriginalComparer.Compare(earlier, new OriginalVersion(original.FrontMatter, source)), null);
    }
}
