using Furrow.Pages;
using Furrow.Publishing;
using Furrow.Routing;

namespace Furrow.Templating;

/// <summary>Renders pages and hands them to the publisher, one at a time: none is kept.</summary>
/// <param name="renderer">Renders them.</param>
/// <param name="publisher">Where they go.</param>
public sealed class PageWriter(PageRenderer renderer, ISitePublisher publisher)
{
    /// <summary>Writes some pages, each as it is built.</summary>
    public void Write(IEnumerable<Page> pages)
    {
        foreach (var page in pages)
            Write(page);
    }

    /// <summary>Writes a page.</summary>
    public void Write(Page page) =>
        renderer.Render(page, html => publisher.Add(new OutputFile(SiteAddresses.OutputPath(page.Address), html) { Sources = SourcesOf(page) }));

    private static IReadOnlyList<PageSource> SourcesOf(Page page) => page switch
    {
        ArticlePage article => [SourceOf(article.Own)],
        ParallelPage parallel => [SourceOf(parallel.Own), SourceOf(parallel.Other, parallel.OtherPrefix)],
        _ => [],
    };

    private static PageSource SourceOf(Rendition rendition, string prefix = "") =>
        new(rendition.Article.Path, rendition.Text.Blocks, prefix);
}
