using Furrow.Catalog;
using Furrow.Checking;
using Furrow.Content;
using Furrow.Markup;

namespace Furrow.Pages;

/// <summary>
/// Renders the articles of a story. What lists and checks need of them is kept, their text is not. Safe to use from
/// many threads.
/// </summary>
/// <param name="texts">Reads the articles' texts.</param>
/// <param name="renderer">Renders them.</param>
/// <param name="catalog">The stories they lead on to.</param>
/// <param name="digests">Where what lists need is kept.</param>
/// <param name="fragments">Where what the check of links needs is kept.</param>
public sealed class ArticlePageBuilder(
    ArticleTextReader texts, ArticleRenderer renderer, StoryCatalog catalog, DigestTable digests, FragmentChecker fragments)
{
    private readonly RelatedStories _related = new(catalog);

    /// <summary>The pages of a story, one a language. An article whose file has become unreadable is reported and left out.</summary>
    public IEnumerable<ArticlePage> Build(Story story)
    {
        var neighbours = Neighbours.Of(story, catalog, _related);
        foreach (var article in story.Articles)
        {
            if (Render(story, article) is { } text)
                yield return new ArticlePage(story, article, text, neighbours);
        }
    }

    private RenderedArticle? Render(Story story, Article article)
    {
        if (texts.Read(article.Path) is not { } source)
            return null;
        var text = renderer.Render(new ArticleBody
        {
            Path = article.Path,
            Markdown = source.Body,
            FirstLine = source.BodyLine,
            LanguageKey = article.Language.Key,
            LanguageTag = article.Language.Tag,
            IsInterview = story.Kind == StoryKind.Interview,
            PhotoIds = [.. story.Photos.Select(p => p.Id)],
            DoubtfulQuotes = [.. (article.FrontMatter.Transcription?.Notes ?? []).Select(n => n.Quote)],
        });
        digests.Add(article, new ArticleDigest(article.FrontMatter.Summary ?? text.Summary, text.Length.ReadingMinutes));
        fragments.Add(article, text);
        return text;
    }
}
