namespace Furrow.BrowserTests;

/// <summary>What holds for each page of the sitemap, and for the page that says that there is none.</summary>
/// <param name="site">The archive.</param>
public sealed class EveryPageTests(SeedSite site)
{
    private static readonly int[] Widths = [320, 360, 768, 1440];

    [Fact]
    public async Task No_page_has_an_error_on_the_console_a_refused_resource_or_a_failed_request()
    {
        await using var reader = await site.NewReaderAsync();
        var complaints = new List<string>();
        foreach (var page in site.Pages)
        {
            await reader.OpenAsync(page);
            complaints.AddRange(reader.TakeComplaints().Select(complaint => $"{page}: {complaint}"));
        }
        Findings.None(complaints);
    }

    [Fact]
    public async Task No_page_scrolls_sideways_on_any_screen()
    {
        await using var reader = await site.NewReaderAsync();
        var tooWide = new List<string>();
        foreach (var page in site.Pages)
        {
            await reader.OpenAsync(page);
            foreach (var width in Widths)
            {
                await reader.Page.SetViewportSizeAsync(width, 900);
                var content = await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
                if (content > width)
                    tooWide.Add($"{page}: {content} px wide at {width} px");
            }
        }
        Findings.None(tooWide);
    }

    [Fact]
    public async Task Every_page_has_one_main_heading_and_a_title()
    {
        await using var reader = await site.NewReaderAsync();
        var wrong = new List<string>();
        foreach (var page in site.Pages)
        {
            await reader.OpenAsync(page);
            if (await reader.Page.Locator("h1").CountAsync() != 1 || await reader.Page.TitleAsync() == "")
                wrong.Add(page);
        }
        Findings.None(wrong);
    }
}
