using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Pages;
using Furrow.Publishing;
using Furrow.Routing;
using Furrow.Text;

namespace Furrow.Feeds;

/// <summary>Builds the feeds of lists: the newest articles of the feed's own language.</summary>
/// <param name="config">The site.</param>
/// <param name="digests">The articles' summaries.</param>
public sealed class FeedBuilder(SiteConfig config, DigestTable digests)
{
    private readonly SiteAddresses _addresses = new(config);

    /// <summary>The feeds of a list in a language, one a format; none for lists that have no feeds.</summary>
    public IEnumerable<OutputFile> Build(StoryList list, Language language)
    {
        var formats = RouteTableBuilder.FeedsOf(list.Scope);
        if (formats.Count == 0)
            yield break;
        var feed = BuildFeed(list, language);
        foreach (var format in formats)
        {
            yield return new OutputFile(SiteAddresses.OutputPath(SiteAddresses.Feed(list.Scope, language, format)),
                format == FeedFormat.Atom ? AtomWriter.Write(feed) : JsonFeedWriter.Write(feed));
        }
    }

    private Feed BuildFeed(StoryList list, Language language)
    {
        var title = config.Title.Nearest(language, config.Languages)!.Value.Text;
        return new Feed
        {
            Title = list.Scope is TermScope { Term: var term } ? $"{NameOf(term, language)} · {title}" : title,
            Subtitle = config.Description.Nearest(language, config.Languages)?.Text,
            LanguageTag = language.Tag,
            HomeUrl = _addresses.Absolute(SiteAddresses.List(list.Scope, language)),
            AtomUrl = _addresses.Absolute(SiteAddresses.Feed(list.Scope, language, FeedFormat.Atom)),
            JsonUrl = _addresses.Absolute(SiteAddresses.Feed(list.Scope, language, FeedFormat.Json)),
            AuthorName = title,
            Rights = config.Rights.Nearest(language, config.Languages)?.Text,
            Entries = [.. list.Stories
                .Select(story => (story, article: story.In(language)))
                .Where(pair => pair.article is not null)
                .Take(config.FeedSize)
                .Select(pair => BuildEntry(pair.story, pair.article!))],
        };
    }

    private FeedEntry BuildEntry(Story story, Article article)
    {
        var published = story.Date!.ToRfc3339();
        return new FeedEntry
        {
            Url = UrlOf(story, article),
            Title = article.Title,
            Summary = digests.Of(article).Summary,
            // A month is not a moment; Atom asks for `updated` all the same, and gets the earliest it can be.
            Published = story.Date.Precision == DatePrecision.Day ? published : null,
            Updated = article.FrontMatter.LastModified?.ToRfc3339() ?? published,
            Authors = [.. story.Authors.Select(a => NameOf(a, article.Language))],
            Tags = [.. story.Tags.Select(t => new FeedTag(NameOf(t, article.Language),
                _addresses.Absolute(SiteAddresses.List(new TermScope(t), article.Language))))],
            LanguageTag = article.Language.Tag,
            Translations = [.. story.Articles.Where(a => a != article)
                .Select(a => new FeedTranslation(a.Language.Tag, UrlOf(story, a), a.Title))],
        };
    }

    private string UrlOf(Story story, Article article) => _addresses.Absolute(SiteAddresses.Article(story, article));

    private string NameOf(Term term, Language language) => term.Label(language, config).Text;
}
