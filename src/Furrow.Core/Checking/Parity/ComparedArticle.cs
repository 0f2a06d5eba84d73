using Furrow.Content;
using Furrow.Markup;
using Furrow.Pages;

namespace Furrow.Checking.Parity;

/// <summary>An article as the checks of translations look at it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Front">The texts of its front matter that are translated.</param>
/// <param name="Text">Its text as it is written.</param>
internal sealed record ComparedArticle(Article Article, IReadOnlyList<FrontText> Front, WrittenArticle Text)
{
    /// <summary>Reads what is compared of an article.</summary>
    public static ComparedArticle Read(Rendition rendition, WrittenArticleReader texts) => new(
        rendition.Article,
        FrontTextReader.Read(rendition.Source.FrontMatter, rendition.Article.Path),
        texts.Read(rendition.Article.Path, rendition.Source.Body, rendition.Source.BodyLine, rendition.Text.Blocks));
}
