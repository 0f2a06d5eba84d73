using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Furrow.BrowserTests;

/// <summary>What an editor sees in a browser that stays open while files change.</summary>
/// <param name="site">The archive, for its browser.</param>
public sealed class ServeTests(SeedSite site)
{
    private const string Article = EditedArchive.Article;
    private const string Ground = "templates/assets/styles/ground.css";

    [Fact]
    public async Task A_saved_text_is_on_the_page_and_the_page_stays_where_it_was_scrolled_to()
    {
        await using var archive = await EditedArchive.ServeAsync();
        await using var reader = await OpenAsync(archive);
        await reader.Page.EvaluateAsync("scrollTo(0, 700)");
        var before = await reader.Page.EvaluateAsync<double>("scrollY");

        archive.Write(Article, archive.Read(Article) + "\n\n新添的一段。\n");
        await Expect(reader.Page.Locator("main article")).ToContainTextAsync("新添的一段");

        Assert.InRange(before, 600, 700);
        await reader.Page.WaitForFunctionAsync("y => Math.abs(scrollY - y) < 2", before);
        ExpectNoComplaints(reader);
    }

    [Fact]
    public async Task A_style_sheet_changes_without_the_page_being_loaded_again()
    {
        await using var archive = await EditedArchive.ServeAsync();
        archive.Copy(Ground);
        await using var reader = await OpenAsync(archive);
        await reader.Page.EvaluateAsync("globalThis.isSame = true");

        archive.Write(Ground, archive.Read(Ground) + "\nmain { outline: 5px solid rgb(1, 2, 3); }\n");
        await Expect(reader.Page.Locator("main")).ToHaveCSSAsync("outline-color", "rgb(1, 2, 3)");
        archive.Replace(Ground, "rgb(1, 2, 3)", "rgb(4, 5, 6)");
        await Expect(reader.Page.Locator("main")).ToHaveCSSAsync("outline-color", "rgb(4, 5, 6)");

        Assert.True(await reader.Page.EvaluateAsync<bool>("globalThis.isSame === true"));
        await Expect(reader.Page.Locator("link[rel=stylesheet]")).ToHaveCountAsync(1);
        ExpectNoComplaints(reader);
    }

    [Fact]
    public async Task An_error_is_shown_over_the_last_good_page_with_a_link_to_its_line_and_goes_when_it_is_mended()
    {
        await using var archive = await EditedArchive.ServeAsync();
        await using var reader = await OpenAsync(archive);
        var errors = reader.Page.Locator("furrow-errors section");

        archive.Replace(Article, "\ntitle:", "\ntitel:");
        await Expect(errors).ToContainTextAsync("`titel` is not a key here; did you mean `title`?");
        await Expect(errors.GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("href", $"vscode://file{archive.PathOf(Article)}:2:1");
        await Expect(errors).ToHaveCSSAsync("position", "fixed");
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("第一犁");

        await reader.OpenAsync(EditedArchive.Page);
        await Expect(errors).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("第一犁");

        archive.Replace(Article, "\ntitel:", "\ntitle:");
        await Expect(errors).ToHaveCountAsync(0);
        ExpectNoComplaints(reader);
    }

    [Fact]
    public async Task Errors_that_were_closed_stay_closed_until_there_are_others()
    {
        await using var archive = await EditedArchive.ServeAsync();
        await using var reader = await OpenAsync(archive);
        var errors = reader.Page.Locator("furrow-errors section");
        archive.Replace(Article, "\ntitle:", "\ntitel:");
        await errors.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(errors).ToHaveCountAsync(0);

        archive.Replace(Article, "\ntitel:", "\ntitell:");
        await Expect(errors).ToContainTextAsync("`titell`");
    }

    [Fact]
    public async Task Many_errors_can_be_scrolled_through_and_closed_from_wherever_they_are()
    {
        await using var archive = await EditedArchive.ServeAsync();
        await using var reader = await OpenAsync(archive);
        var errors = reader.Page.Locator("furrow-errors section");
        archive.Write(Article, archive.Read(Article) + string.Concat(Enumerable.Range(0, 30).Select(i => $"\n\n见[第{i}篇](story:nowhere-{i})。\n")));
        await Expect(errors.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(30);

        await errors.EvaluateAsync("section => section.scrollTo(0, section.scrollHeight)");
        await Expect(errors.GetByRole(AriaRole.Listitem).Last).ToBeInViewportAsync(new() { Ratio = 1 });
        await errors.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync(new() { Trial = true });
        Assert.True(await errors.EvaluateAsync<bool>("section => section.scrollTop > 0"));
        await errors.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(errors).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_page_goes_along_when_the_site_gets_another_path()
    {
        await using var archive = await EditedArchive.ServeAsync();
        await using var reader = await OpenAsync(archive);

        var config = System.Text.Json.Nodes.JsonNode.Parse(archive.Read("site.config.json"))!;
        config["baseUrl"] = "https://example.org/elsewhere/";
        archive.Write("site.config.json", config.ToJsonString());

        await Expect(reader.Page).ToHaveURLAsync(new Uri(archive.BaseUrl, "/elsewhere/" + EditedArchive.Page).AbsoluteUri);
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("第一犁");
    }

    [Fact]
    public async Task A_file_that_is_there_by_half_does_not_take_the_page_away()
    {
        await using var archive = await EditedArchive.ServeAsync();
        await using var reader = await OpenAsync(archive);
        var text = archive.Read(Article);

        archive.Write(Article, text[..20]);
        await Expect(reader.Page.Locator("furrow-errors section")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("第一犁");

        archive.Write(Article, text.Replace("第一犁", "第二犁", StringComparison.Ordinal));
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("第二犁");
        await Expect(reader.Page.Locator("furrow-errors")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_thousand_files_that_change_at_once_are_one_change_of_the_page_or_few()
    {
        await using var archive = await EditedArchive.ServeAsync();
        await using var reader = await OpenAsync(archive, "zh/archive/2023/");
        var loads = 0;
        reader.Page.DOMContentLoaded += (_, _) => loads++;

        for (var i = 0; i < 1000; i++)
            archive.Write($"content/many/story-{i}/index.zh.md", $"---\ntitle: 第{i}篇\ndate: 2023-03-01\n---\n正文。\n");
        await Expect(reader.Page.Locator("main")).ToContainTextAsync("1004", new() { Timeout = 60_000 });

        Assert.InRange(loads, 1, 50);
        ExpectNoComplaints(reader);
    }

    [Fact]
    public async Task A_page_that_nobody_sees_is_the_newest_when_it_is_seen_again()
    {
        await using var archive = await EditedArchive.ServeAsync();
        await using var reader = await OpenAsync(archive);
        await reader.Page.EvaluateAsync("""
            Object.defineProperty(document, "hidden", { value: true, configurable: true });
            document.dispatchEvent(new Event("visibilitychange"));
            """);
        archive.Replace(Article, "第一犁", "第三犁");
        using var client = new HttpClient();
        while (!(await client.GetStringAsync(new Uri(archive.BaseUrl, EditedArchive.Page), TestContext.Current.CancellationToken)).Contains("第三犁", StringComparison.Ordinal))
            await Task.Delay(50, TestContext.Current.CancellationToken);
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("第一犁");

        await reader.Page.EvaluateAsync("""
            delete document.hidden;
            document.dispatchEvent(new Event("visibilitychange"));
            """);
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("第三犁");
    }

    [Fact]
    public async Task No_service_worker_stays_to_show_pages_as_they_were()
    {
        await using var archive = await EditedArchive.ServeAsync();
        await using var reader = await OpenAsync(archive);

        await reader.Page.EvaluateAsync("""
            async () => {
                const { installing, waiting, active } = await navigator.serviceWorker.register("/service-worker.js");
                const worker = installing ?? waiting ?? active;
                while (!["activated", "redundant"].includes(worker.state)) await new Promise((resolve) => setTimeout(resolve, 20));
            }
            """);
        await reader.Page.WaitForFunctionAsync("async () => (await navigator.serviceWorker.getRegistrations()).length === 0");
        archive.Replace(Article, "第一犁", "第四犁");
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("第四犁");
        Assert.True(await reader.Page.EvaluateAsync<bool>("navigator.serviceWorker.controller === null"));
        ExpectNoComplaints(reader);
    }

    // A page that is loaded again ends its connection, which the browser notes.
    private static void ExpectNoComplaints(Reader reader) =>
        Findings.None(reader.TakeComplaints().Where(complaint => !complaint.Contains("/.furrow/events", StringComparison.Ordinal)));

    private async Task<Reader> OpenAsync(EditedArchive archive, string page = EditedArchive.Page)
    {
        var reader = await site.NewReaderAsync(elsewhere: archive.BaseUrl);
        await reader.OpenAsync(page);
        // Until the page listens, which it does when its scripts have run.
        await reader.Page.WaitForFunctionAsync("performance.getEntriesByType('resource').some(r => r.name.includes('/.furrow/live.js'))");
        return reader;
    }
}
