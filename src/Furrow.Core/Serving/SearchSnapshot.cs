using Furrow.Pages;
using Furrow.Publishing;
using Furrow.Search;

namespace Furrow.Serving;

/// <summary>Makes the search index of a version of a site, in memory.</summary>
internal static class SearchSnapshot
{
    /// <summary>The index's files by path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Of(SiteVersion version)
    {
        var (plan, jobs) = (version.Plan, version.Options.Jobs);
        var work = new WorkPool(new ParallelOptions { MaxDegreeOfParallelism = jobs });
        using var publisher = new MemoryPublisher();
        using var search = new SearchIndex(plan.Config, plan.Catalog, plan.Theme, publisher, jobs);
        work.ForEach(plan.Catalog.Stories, story =>
        {
            foreach (var page in version.Pages.Of(story).OfType<ArticlePage>())
                search.Add(page);
        });
        search.Write(work);
        publisher.Commit();
        return publisher.Files;
    }
}
