using Furrow.Catalog;
using Furrow.Content;
using Furrow.Markup;
using Furrow.Routing;

namespace Furrow.Pages;

/// <summary>An article's page.</summary>
/// <param name="Story">The story.</param>
/// <param name="Own">The story in the page's language.</param>
/// <param name="Others">The story in its other languages, in the order of the site's.</param>
/// <param name="Neighbours">The stories it leads on to.</param>
public sealed record ArticlePage(Story Story, Rendition Own, IReadOnlyList<Rendition> Others, Neighbours Neighbours)
    : Page(SiteAddresses.Article(Story, Own.Article), Own.Article.Language)
{
    /// <summary>The article.</summary>
    public Article Article => Own.Article;

    /// <summary>The article's text.</summary>
    public RenderedArticle Text => Own.Text;

    /// <inheritdoc/>
    public override string Layout => Story.IsPage ? "page" : "article";

    /// <inheritdoc/>
    public override IReadOnlyList<Alternate> Alternates { get; } =
        [.. Story.Articles.Select(a => new Alternate(a.Language, SiteAddresses.Article(Story, a)))];
}
