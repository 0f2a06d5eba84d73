using Furrow.Catalog;
using Furrow.Routing;

namespace Furrow.Pages;

/// <summary>A story in two of its languages side by side, paragraph by paragraph.</summary>
/// <param name="Story">The story.</param>
/// <param name="Own">The story in the page's language.</param>
/// <param name="Other">The story in the language beside it.</param>
/// <param name="Neighbours">The stories it leads on to.</param>
public sealed record ParallelPage(Story Story, Rendition Own, Rendition Other, Neighbours Neighbours)
    : Page(SiteAddresses.Parallel(Story, Own.Article, Other.Article.Language), Own.Article.Language)
{
    /// <inheritdoc/>
    public override string Layout => "parallel";

    /// <summary>The article's own page: this one shows nothing that its languages' pages do not.</summary>
    public override string Canonical => SiteAddresses.Article(Story, Own.Article);

    /// <summary>What stands before the ids of the language beside the page's own, so that each id is one element's.</summary>
    public string OtherPrefix => $"{Other.Article.Language.Key}-";

    /// <inheritdoc/>
    public override IReadOnlyList<Alternate> Alternates { get; } =
    [
        .. Story.Articles.Where(a => a == Own.Article || a == Other.Article).Select(a =>
            new Alternate(a.Language, SiteAddresses.Parallel(Story, a, (a == Own.Article ? Other : Own).Article.Language))),
    ];

    /// <summary>The two texts, row by row.</summary>
    public IReadOnlyList<ParallelRow> Rows { get; } = ParallelRow.Align(Own.Text.Body, Other.Text.Body);
}
