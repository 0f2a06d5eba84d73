using Furrow.Catalog;
using Furrow.Checking;
using Furrow.Config;
using Furrow.Content;
using Furrow.Markup;

namespace Furrow.Pages;

/// <summary>
/// Renders the articles of a story. What lists and checks need of them is kept, their text is not. Safe to use from
/// many threads.
/// </summary>
/// <param name="config">The site's languages.</param>
/// <param name="texts">Reads the articles' texts.</param>
/// <param name="renderer">Renders them.</param>
/// <param name="catalog">The stories they lead on to.</param>
/// <param name="digests">Where what lists need is kept.</param>
/// <param name="fragments">Where what the check of links needs is kept.</param>
public sealed class ArticlePageBuilder(
    SiteConfig config, ArticleSourceReader texts, ArticleRenderer renderer, StoryCatalog catalog, DigestTable digests, FragmentChecker fragments)
{
    private readonly RelatedStories _related = new(catalog);

    /// <summary>The articles of a story, rendered. One whose file has become unreadable is reported and left out.</summary>
    public IReadOnlyList<Rendition> Render(Story story) =>
        [.. story.Articles.Select(article => Render(story, article)).OfType<Rendition>()];

    /// <summary>The pages of a story, one a language, and one for each two languages side by side.</summary>
    /// <param name="story">The story.</param>
    /// <param name="renditions">Its articles, rendered.</param>
    public IEnumerable<Page> Build(Story story, IReadOnlyList<Rendition> renditions)
    {
        var neighbours = Neighbours.Of(story, catalog, _related);
        foreach (var own in renditions)
        {
            var others = renditions.Where(other => other != own).ToList();
            yield return new ArticlePage(story, own, others, neighbours);
            if (story.IsPage)
                continue;
            foreach (var other in others)
                yield return new ParallelPage(story, own, other, neighbours);
        }
    }

    private Rendition? Render(Story story, Article article)
    {
        if (texts.Read(article.Path) is not { } source)
            return null;
        var terms = TermsToMark(story, article.Language);
        var text = renderer.Render(new ArticleBody
        {
            Path = article.Path,
            Markdown = source.Body,
            FirstLine = source.BodyLine,
            LanguageKey = article.Language.Key,
            LanguageTag = article.Language.Tag,
            HanTag = config.HanTag,
            IsInterview = story.Kind == StoryKind.Interview,
            PhotoIds = [.. story.Photos.Select(p => p.Id)],
            Terms = [.. terms.Keys],
            DoubtfulQuotes = [.. (article.FrontMatter.Transcription?.Notes ?? []).Select(n => n.Quote)],
        });
        digests.Add(article, new ArticleDigest(article.FrontMatter.Summary ?? text.Summary, text.Length.ReadingMinutes));
        fragments.Add(article, text);
        return new Rendition(article, source, text, [.. text.UsedTerms.Select(label => terms[label])]);
    }

    // Names and terms are marked so that readers find them in the other language, so they must have a name there.
    private Dictionary<string, Term> TermsToMark(Story story, Language language)
    {
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var term in story.People.Concat(story.Places).Concat(story.Tags))
        {
            if (term.LabelIn(language) is { } label && config.Languages.Any(other => other != language && term.LabelIn(other) is not null))
                terms.TryAdd(label, term);
        }
        return terms;
    }
}
