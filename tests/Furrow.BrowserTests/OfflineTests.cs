using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Furrow.BrowserTests;

/// <summary>What readers see of the archive when the network is slow or away.</summary>
/// <param name="site">The archive.</param>
public sealed class OfflineTests(SeedSite site)
{
    private const string Story = "zh/2023/02/first-furrow/";
    private const string StoryInEnglish = "en/2023/02/first-furrow/";
    private const string NewStyles = "assets/site.0123456789.css";
    private const string Unread = "en/2023/02/industry-interview/";

    [Fact]
    public async Task A_story_that_was_read_is_there_without_a_network_with_its_styles_and_scripts()
    {
        using var copy = site.Copy();
        await using var reader = await OpenAsync(copy, Story);
        copy.IsOnline = false;
        await reader.Page.ReloadAsync();

        await ExpectStoryAsync(reader);
        Findings.None(reader.TakeComplaints());
    }

    [Fact]
    public async Task So_is_one_that_was_read_later_or_opened_from_the_search()
    {
        using var copy = site.Copy();
        await using var reader = await OpenAsync(copy, "zh/");
        await reader.OpenAsync(Story + "?q=春耕");
        await reader.OpenAsync(StoryInEnglish);
        await ExpectKeptAsync(reader, Story, StoryInEnglish);
        copy.IsOnline = false;

        await reader.OpenAsync(Story);
        await ExpectStoryAsync(reader);
        await reader.OpenAsync(StoryInEnglish + "?q=spring");
        await Expect(reader.Page.Locator("main")).ToContainTextAsync("Laxiwa");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_page_that_was_never_read_gives_one_that_says_so_in_every_language_and_lists_what_was(ColorScheme scheme)
    {
        using var copy = site.Copy();
        await using var reader = await OpenAsync(copy, Story, scheme);
        await reader.OpenAsync("zh/search/");
        await reader.OpenAsync(StoryInEnglish);
        await reader.OpenAsync("en/");
        await ExpectKeptAsync(reader, Story, StoryInEnglish, "zh/search/", "en/");
        copy.IsOnline = false;
        await reader.OpenAsync(Unread);

        await Expect(reader.Page.Locator("h2")).ToHaveTextAsync(["这一页还没有在这台设备上读过", "This page has not been read on this device yet"]);
        await Expect(reader.Page.Locator("main [lang=zh-Hans] li a")).ToHaveTextAsync(["黄河岸边 开启春耕第一犁"]);
        await Expect(reader.Page.Locator("main [lang=en] li a")).ToHaveTextAsync(
            ["Furrow", "The first furrow of spring ploughing opens on the banks of the Yellow River"]);
        var result = await reader.Page.RunAxe();
        Findings.None(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}")));
        Findings.None(reader.TakeComplaints());

        await reader.FollowAsync(Story, "main");
        await ExpectStoryAsync(reader);
    }

    [Fact]
    public async Task Trying_again_gives_the_page_when_the_network_is_back()
    {
        using var copy = site.Copy();
        await using var reader = await OpenAsync(copy, Story);
        copy.IsOnline = false;
        await reader.OpenAsync(Unread);
        var again = reader.Page.GetByRole(AriaRole.Link, new() { Name = "Try again" });
        await again.ClickAsync();
        await Expect(again).ToBeVisibleAsync();

        copy.IsOnline = true;
        await again.ClickAsync();
        await Expect(reader.Page.Locator("main article")).ToBeVisibleAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Uri(copy.BaseUrl, Unread).AbsoluteUri);
    }

    [Fact]
    public async Task The_page_comes_by_itself_when_the_browser_says_that_the_network_is_back()
    {
        using var copy = site.Copy();
        await using var reader = await OpenAsync(copy, Story);
        copy.IsOnline = false;
        await reader.OpenAsync(Unread);
        copy.IsOnline = true;
        await reader.Page.EvaluateAsync("dispatchEvent(new Event('online'))");
        await Expect(reader.Page.Locator("main article")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task With_a_network_a_page_is_as_it_is_now_and_that_is_what_is_kept()
    {
        using var copy = site.Copy();
        await using var reader = await OpenAsync(copy, Story);
        copy.Replace(Story + "index.html", "第一犁", "第二犁");
        await reader.Page.ReloadAsync();
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("第二犁");

        await ExpectKeptAsync(reader, Story, "第二犁");
        copy.IsOnline = false;
        await reader.Page.ReloadAsync();
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("第二犁");
    }

    [Fact]
    public async Task A_network_that_takes_too_long_is_not_waited_for_where_there_is_a_copy()
    {
        using var copy = site.Copy();
        await using var reader = await OpenAsync(copy, Story);
        var gate = new TaskCompletionSource();
        copy.Gate = gate.Task;
        await reader.OpenAsync(Story);
        await ExpectStoryAsync(reader);
        gate.SetResult();
    }

    [Fact]
    public async Task A_page_that_the_archive_has_withdrawn_is_kept_no_longer()
    {
        using var copy = site.Copy();
        await using var reader = await OpenAsync(copy, Story);
        copy.Delete(Story + "index.html");
        Assert.Equal(404, (await reader.GoToAsync(Story))?.Status);
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("404");

        copy.IsOnline = false;
        await reader.OpenAsync(Story);
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("No connection");
    }

    [Fact]
    public async Task Pages_of_an_older_archive_keep_their_styles_until_none_needs_them()
    {
        using var copy = site.Copy();
        // So that the worker tidies up whenever a page is read.
        copy.Clock = DateTimeOffset.UtcNow.AddDays(-2);
        await using var reader = await OpenAsync(copy, Story);
        await reader.OpenAsync(StoryInEnglish);
        await ExpectKeptAsync(reader, Story, StoryInEnglish);

        var styles = copy.Find("assets", "site.*.css");
        copy.Move(styles, NewStyles);
        copy.Replace(StoryInEnglish + "index.html", styles, NewStyles);
        copy.Replace("offline.html", styles, NewStyles);
        await reader.OpenAsync(StoryInEnglish);
        await ExpectKeptAsync(reader, StoryInEnglish, NewStyles);
        copy.IsOnline = false;
        await reader.OpenAsync(Story);
        await ExpectStoryAsync(reader);

        copy.IsOnline = true;
        copy.Replace(Story + "index.html", styles, NewStyles);
        await reader.OpenAsync(Story);
        await reader.Page.WaitForFunctionAsync("async url => !(await caches.match(url))", new Uri(copy.BaseUrl, styles).AbsoluteUri);
        Assert.True(await HasCopyAsync(reader, NewStyles));
    }

    [Fact]
    public async Task No_more_than_200_pages_are_kept_and_the_oldest_make_room()
    {
        using var copy = site.Copy();
        await using var reader = await OpenAsync(copy, Story);
        await reader.Page.EvaluateAsync("""
            async () => {
                const cache = await caches.open((await caches.keys()).find((name) => name.includes(' pages ')));
                for (let i = 0; i < 199; i++) await cache.put(`old/${i}`, new Response(''));
            }
            """);
        await reader.OpenAsync(StoryInEnglish);

        await reader.Page.WaitForFunctionAsync("""
            async url => {
                const cache = await caches.open((await caches.keys()).find((name) => name.includes(' pages ')));
                return await cache.match(url) && (await cache.keys()).length === 200;
            }
            """, new Uri(copy.BaseUrl, StoryInEnglish).AbsoluteUri);
        Assert.False(await HasCopyAsync(reader, Story));
    }

    [Fact]
    public async Task Caches_of_other_forms_are_removed_and_those_of_other_sites_left_alone()
    {
        using var copy = site.Copy();
        await using var reader = await site.NewReaderAsync(copy: copy);
        await reader.OpenAsync("sitemap.xml");
        await reader.Page.EvaluateAsync("async () => { await caches.open('furrow /archive/ pages 0'); await caches.open('furrow / pages 0'); }");
        await reader.OpenAsync(Story);
        await WaitForWorkerAsync(reader);

        var names = await reader.Page.EvaluateAsync<string[]>("async () => await caches.keys()");
        Assert.DoesNotContain("furrow /archive/ pages 0", names);
        Assert.Contains("furrow / pages 0", names);
    }

    [Fact]
    public async Task With_the_worker_no_page_has_an_error_or_a_failed_request()
    {
        using var copy = site.Copy();
        await using var reader = await OpenAsync(copy, "");
        foreach (var page in (string[])["zh/", Story, Story + "?q=春耕", "en/search/?q=plough", "en/archive/", "offline.html", "zh/"])
        {
            await reader.OpenAsync(page);
            await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }
        Findings.None(reader.TakeComplaints());
    }

    private async Task<Reader> OpenAsync(SiteCopy copy, string path, ColorScheme scheme = ColorScheme.Light)
    {
        var reader = await site.NewReaderAsync(scheme: scheme, copy: copy);
        await reader.OpenAsync(path);
        await WaitForWorkerAsync(reader);
        return reader;
    }

    private static async Task WaitForWorkerAsync(Reader reader) =>
        await reader.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller?.state === 'activated'");

    private static async Task ExpectStoryAsync(Reader reader)
    {
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("黄河岸边 开启春耕第一犁");
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => document.styleSheets[0].cssRules.length > 100"));
        // Scripts run: `/` leads to the search box.
        await reader.Page.Keyboard.PressAsync("/");
        await Expect(reader.Page.Locator("input[type=search]")).ToBeFocusedAsync();
    }

    // A page is kept after it has been shown.
    private static async Task ExpectKeptAsync(Reader reader, params string[] paths)
    {
        foreach (var path in paths)
            await ExpectKeptAsync(reader, path, "");
    }

    private static async Task ExpectKeptAsync(Reader reader, string path, string words) => await reader.Page.WaitForFunctionAsync("""
        async ([path, words]) => {
            const page = await caches.match(new URL(path, (await navigator.serviceWorker.ready).scope));
            return page && (await page.text()).includes(words);
        }
        """, (string[])[path, words]);

    private static Task<bool> HasCopyAsync(Reader reader, string path) => reader.Page.EvaluateAsync<bool>(
        "async path => !!(await caches.match(new URL(path, (await navigator.serviceWorker.ready).scope)))", path);
}
