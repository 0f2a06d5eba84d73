using Furrow.Content;
using Furrow.Markup;
using Furrow.Pages;

namespace Furrow.Checking.Parity;

/// <summary>An article as the checks of translations look at it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Front">The texts of its front matter that are translated.</param>
/// <param name="Text">Its text as it is written, images parted from their captions.</param>
/// <param name="Body">Its Markdown after the front matter.</param>
internal sealed record ComparedArticle(Article Article, IReadOnlyList<FrontText> Front, WrittenArticle Text, string Body)
{
    /// <summary>Reads what is compared of an article.</summary>
    public static ComparedArticle Read(Rendition rendition, WrittenArticleReader texts)
    {
        var (article, source) = (rendition.Article, rendition.Source);
        var text = texts.Read(article.Path, source.Body, source.BodyLine, rendition.Text.Blocks);
        return new ComparedArticle(article, FrontTextReader.Read(source.FrontMatter, article.Path), text with { Blocks = CaptionedImageReader.Part(text.Blocks) }, source.Body);
    }
}
