namespace Furrow.BrowserTests;

/// <summary>
/// A walk through every page of the archive. The pages are many and to open one is what takes the time, so each is opened once
/// and all that is asked of every page is noted then.
/// </summary>
/// <param name="site">The archive.</param>
public sealed class EveryPageWalk(SeedSite site)
{
    private static readonly int[] Widths = [320, 360, 768, 1440];

    private Task<IReadOnlyList<PageVisit>>? _visits;

    /// <summary>The visits, in the order of the sitemap. The first test to ask walks, and is skipped where there is no browser, as the others are then.</summary>
    public Task<IReadOnlyList<PageVisit>> VisitsAsync() => _visits ??= WalkAsync();

    private async Task<IReadOnlyList<PageVisit>> WalkAsync()
    {
        await using var reader = await site.NewReaderAsync();
        var visits = new List<PageVisit>();
        foreach (var page in site.Pages)
            visits.Add(await VisitAsync(reader, page));
        return visits;
    }

    private static async Task<PageVisit> VisitAsync(Reader reader, string page)
    {
        await reader.OpenAsync(page);
        var title = await reader.Page.TitleAsync();
        var headings = await reader.Page.Locator("h1").CountAsync();
        var contentWidths = new Dictionary<int, int>();
        foreach (var width in Widths)
        {
            await reader.Page.SetViewportSizeAsync(width, 900);
            contentWidths[width] = await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        }
        return new PageVisit(page, title, headings, contentWidths, reader.TakeComplaints());
    }
}
