using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Markup;
using Furrow.Pages;
using Furrow.Text;

namespace Furrow.Search;

/// <summary>Makes documents of articles (section 3 of the index's specification).</summary>
/// <param name="config">The site's languages.</param>
/// <param name="catalog">Its stories.</param>
internal sealed class SearchDocumentBuilder(SiteConfig config, StoryCatalog catalog)
{
    private static readonly VocabularyKind[] Vocabularies =
        [VocabularyKind.People, VocabularyKind.Tags, VocabularyKind.Columns, VocabularyKind.Series, VocabularyKind.Places];

    /// <summary>The document of an article.</summary>
    /// <param name="page">The article's page.</param>
    /// <param name="body">The text that its record shows, from <see cref="BodyOf"/>.</param>
    public SearchDocument Build(ArticlePage page, string body)
    {
        var (story, article) = (page.Story, page.Article);
        var words = LanguageTags.IsChinese(article.Language.Tag) ? FieldReading.Words : FieldReading.None;
        return new SearchDocument(NumberOf(story),
        [
            new SearchField(article.Title, FieldWeight.Headline, words),
            new SearchField(article.FrontMatter.Kicker ?? "", FieldWeight.Label, words),
            new SearchField(article.FrontMatter.Deck ?? "", FieldWeight.Label, words),
            .. Vocabularies.SelectMany(story.TermsOf, (_, term) => LabelOf(term, article.Language, words)),
            new SearchField(body, FieldWeight.Body),
        ]);
    }

    /// <summary>The number of a story: the oldest is 0, so that a new one at the end changes no other's.</summary>
    public int NumberOf(Story story) => catalog.Stories.Count - 1 - catalog.RankOf(story);

    /// <summary>The text of an article's body: the captions of its photographs, then the visible text, a line a block.</summary>
    public static string BodyOf(Story story, Article article, RenderedArticle text)
    {
        var captions = story.Photos.Select(p => p.Entries.GetValueOrDefault(article.Language.Key)?.Caption).OfType<string>().ToList();
        return captions.Count == 0 ? text.PlainText : string.Join('\n', [.. captions, text.PlainText]);
    }

    private SearchField LabelOf(Term term, Language language, FieldReading words) =>
        new(term.Label(language, config).Text, FieldWeight.Label,
            words != FieldReading.None && term.Kind == VocabularyKind.People ? FieldReading.Name : words);
}
