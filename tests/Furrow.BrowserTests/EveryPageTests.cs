namespace Furrow.BrowserTests;

/// <summary>What holds for each page of the sitemap, and for the page that says that there is none.</summary>
/// <param name="walk">Every page, visited once.</param>
public sealed class EveryPageTests(EveryPageWalk walk) : IClassFixture<EveryPageWalk>
{
    [Fact]
    public async Task No_page_has_an_error_on_the_console_a_refused_resource_or_a_failed_request() =>
        Findings.None((await walk.VisitsAsync()).SelectMany(visit => visit.Complaints.Select(complaint => $"{visit.Page}: {complaint}")));

    [Fact]
    public async Task No_page_scrolls_sideways_on_any_screen() =>
        Findings.None((await walk.VisitsAsync()).SelectMany(visit => visit.ContentWidths
            .Where(content => content.Value > content.Key)
            .Select(content => $"{visit.Page}: {content.Value} px wide at {content.Key} px")));

    [Fact]
    public async Task Every_page_has_one_main_heading_and_a_title() =>
        Findings.None((await walk.VisitsAsync()).Where(visit => visit.MainHeadings != 1 || visit.Title == "").Select(visit => visit.Page));
}
