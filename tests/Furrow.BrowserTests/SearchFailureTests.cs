using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Furrow.BrowserTests;

/// <summary>Searches over a slow or broken network, and with an index that does not fit.</summary>
/// <param name="site">The archive.</param>
public sealed class SearchFailureTests(SeedSite site)
{
    private const string Lists = "**/search/**/*.bin";

    [Fact]
    public async Task Old_results_stay_until_new_ones_are_there_and_the_page_says_that_it_is_at_work()
    {
        await using var reader = await OpenAsync("en/search/?q=plough");
        await Expect(Hits(reader)).ToHaveCountAsync(1);
        var gate = new TaskCompletionSource();
        await HoldAsync(reader, Records, gate.Task);

        await Box(reader).FillAsync("community");
        await Expect(Part(reader, "results")).ToHaveAttributeAsync("aria-busy", "true");
        await Expect(Part(reader, "progress")).ToBeVisibleAsync();
        await Expect(Part(reader, "status")).ToHaveTextAsync("Searching…");
        await Expect(Hits(reader)).ToHaveCountAsync(1);
        gate.SetResult();
        await Expect(Part(reader, "results")).ToHaveAttributeAsync("aria-busy", "false");
        await Expect(Part(reader, "status")).ToHaveTextAsync(new Regex("^[2-9] stories found$"));
        await Expect(Part(reader, "progress")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_fast_search_does_not_say_that_it_is_at_work_and_a_slow_one_that_adds_nothing_takes_it_back()
    {
        await using var reader = await site.NewReaderAsync();
        await ServeManyStoriesAsync(reader);
        await reader.OpenAsync("en/search/?q=ox");
        await Expect(Part(reader, "status")).ToHaveTextAsync("25 stories found");
        await reader.Page.EvaluateAsync("""
            () => {
                globalThis.said = [];
                const status = document.querySelector('[data-part=status]');
                new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
            }
            """);
        await SearchAsync(reader, "cow");
        await Expect(Hits(reader).First).ToHaveTextAsync("cow 0");
        Assert.All(await reader.Page.EvaluateAsync<string[]>("said"), text => Assert.Equal("25 stories found", text));

        await CloseGateAsync(reader);
        await ShowMoreAsync(reader);
        await Expect(Part(reader, "status")).ToHaveTextAsync("Searching…");
        await reader.Page.EvaluateAsync("breakGate({ code: 'offline' })");
        await Expect(Failure(reader)).Not.ToBeEmptyAsync();
        await Expect(Part(reader, "status")).ToHaveTextAsync("25 stories found");
        await Expect(Hits(reader)).ToHaveCountAsync(10);
    }

    [Fact]
    public async Task A_late_answer_does_not_overwrite_a_newer_one()
    {
        await using var reader = await OpenAsync("en/search/?q=plough");
        await Expect(Hits(reader)).ToHaveCountAsync(1);
        var gate = new TaskCompletionSource();
        await HoldAsync(reader, Records, gate.Task);
        await SearchAsync(reader, "community");
        await Expect(Part(reader, "results")).ToHaveAttributeAsync("aria-busy", "true");
        await SearchAsync(reader, "plough");
        await Expect(Part(reader, "results")).ToHaveAttributeAsync("aria-busy", "false");
        gate.SetResult();

        await reader.Page.WaitForTimeoutAsync(500);
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
        await Expect(Hits(reader)).ToContainTextAsync(["ploughing"]);
    }

    [Fact]
    public async Task A_lost_connection_is_told_and_can_be_tried_again()
    {
        await using var reader = await OpenAsync("en/search/");
        await reader.Page.RouteAsync(Lists, route => route.AbortAsync());
        await SearchAsync(reader, "plough");
        await Expect(Failure(reader)).ToContainTextAsync("The connection was lost");
        await Expect(Failure(reader)).ToHaveAttributeAsync("role", "alert");
        await Expect(Part(reader, "results")).ToBeHiddenAsync();
        await reader.Page.UnrouteAsync(Lists);
        await TryAgain(reader).ClickAsync();
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
        await Expect(Failure(reader)).ToBeEmptyAsync();
        await Expect(Box(reader)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_search_goes_on_by_itself_when_the_connection_is_back()
    {
        await using var reader = await OpenAsync("en/search/");
        await reader.Page.RouteAsync(Lists, route => route.AbortAsync());
        await SearchAsync(reader, "plough");
        await Expect(Failure(reader)).Not.ToBeEmptyAsync();
        await reader.Page.UnrouteAsync(Lists);
        await reader.Page.EvaluateAsync("dispatchEvent(new Event('online'))");
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
    }

    [Fact]
    public async Task A_client_that_cannot_be_loaded_is_told_and_can_be_tried_again()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.Page.RouteAsync("**/search/search.js", route => route.AbortAsync());
        await reader.OpenAsync("en/search/?q=plough");
        await Expect(Failure(reader)).ToContainTextAsync("The search could not be loaded");
        // The message stays as it is, so that only the browser tells when the second attempt is over.
        await reader.Page.RunAndWaitForConsoleMessageAsync(() => TryAgain(reader).ClickAsync(), new() { Predicate = message => message.Type == "error" });
        await Expect(Failure(reader)).ToContainTextAsync("The search could not be loaded");
        await reader.Page.UnrouteAsync("**/search/search.js");
        await TryAgain(reader).ClickAsync();
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
    }

    [Theory]
    [InlineData("en/search/?q=plough&page=2")]
    [InlineData("en/search/?q=plough")]
    public async Task A_part_of_the_client_that_cannot_be_loaded_is_told_and_trying_again_reloads_the_page(string path)
    {
        await using var reader = await site.NewReaderAsync();
        await reader.Page.RouteAsync("**/search/search.js", route => route.FulfillAsync(new()
        {
            ContentType = "text/javascript",
            Body = "export const openSearch = async () => ({ search: async () => { throw Object.assign(new Error(), { code: 'script' }); } });",
        }));
        await reader.OpenAsync(path);
        await Expect(Failure(reader)).ToContainTextAsync("The search could not be loaded");
        await reader.Page.UnrouteAsync("**/search/search.js");
        await TryAgain(reader).ClickAsync();
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
        // What was asked for is neither less nor being typed.
        await Expect(reader.Page).ToHaveURLAsync(site.Address(path));
        Assert.False(await reader.Page.EvaluateAsync<bool>("history.state?.typing === true"));
    }

    [Fact]
    public async Task A_damaged_index_is_told()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.Page.RouteAsync(Records, route => route.FulfillAsync(new() { Body = "{\"story\":" }));
        await reader.OpenAsync("en/search/?q=plough");
        await Expect(Failure(reader)).ToContainTextAsync("damaged");
        await reader.Page.UnrouteAsync(Records);
        await TryAgain(reader).ClickAsync();
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
    }

    [Fact]
    public async Task An_index_of_another_version_is_told_and_the_page_can_be_reloaded()
    {
        const string manifest = "**/search/manifest.json";
        await using var reader = await site.NewReaderAsync();
        await reader.Page.RouteAsync(manifest, route => route.FulfillAsync(new() { Body = """{"format":0}""" }));
        await reader.OpenAsync("zh/search/?q=春耕");
        await Expect(Failure(reader)).ToContainTextAsync("版本不同");
        await reader.Page.UnrouteAsync(manifest);
        await Failure(reader).GetByRole(AriaRole.Button, new() { Name = "刷新页面" }).ClickAsync();
        await Expect(Part(reader, "status")).ToHaveTextAsync("找到1篇");
    }

    [Fact]
    public async Task An_archive_that_has_been_rebuilt_and_is_not_whole_yet_is_told()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.Page.RouteAsync(Lists, route => route.FulfillAsync(new() { Status = 404 }));
        await reader.OpenAsync("en/search/?q=plough");
        await Expect(Failure(reader)).ToContainTextAsync("has just been updated");
        await Expect(Failure(reader).GetByRole(AriaRole.Button, new() { Name = "Reload the page" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("**/search/highlight.js")]
    [InlineData("**/assets/search/marks.*.js")]
    public async Task An_article_is_read_without_marks_where_the_script_for_them_cannot_be_loaded(string script)
    {
        await using var reader = await site.NewReaderAsync();
        await reader.Page.RouteAsync(script, route => route.AbortAsync());
        await reader.Page.RunAndWaitForConsoleMessageAsync(
            () => reader.OpenAsync("en/2023/02/first-furrow/?q=spring"), new() { Predicate = message => message.Type == "warning" });
        await Expect(reader.Page.Locator("h1")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("mark, .marks")).ToHaveCountAsync(0);
        Assert.DoesNotContain(reader.TakeComplaints(), complaint => complaint.StartsWith("script error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_stories_come_ten_at_a_time_and_the_first_of_them_has_the_focus()
    {
        await using var reader = await site.NewReaderAsync();
        await ServeManyStoriesAsync(reader);
        await reader.OpenAsync("en/search/?q=ox");
        await Expect(Hits(reader)).ToHaveCountAsync(10);
        await Part(reader, "more").GetByRole(AriaRole.Button).ClickAsync();
        await Expect(Hits(reader)).ToHaveCountAsync(20);
        await Expect(Hits(reader).Nth(10)).ToBeFocusedAsync();
        await Expect(reader.Page).ToHaveURLAsync(site.Address("en/search/?q=ox&page=2"));
        await reader.Page.ReloadAsync();
        await Expect(Hits(reader)).ToHaveCountAsync(20);
        await Part(reader, "more").GetByRole(AriaRole.Button).ClickAsync();
        await Expect(Hits(reader)).ToHaveCountAsync(25);
        await Expect(Part(reader, "more")).ToBeHiddenAsync();
        await reader.Page.GoBackAsync();
        await Expect(Hits(reader)).ToHaveCountAsync(20);
    }

    [Fact]
    public async Task More_stories_are_not_mixed_with_those_of_words_that_are_typed_meanwhile()
    {
        await using var reader = await site.NewReaderAsync();
        await ServeManyStoriesAsync(reader);
        await reader.OpenAsync("en/search/?q=ox");
        await Expect(Hits(reader)).ToHaveCountAsync(10);
        await CloseGateAsync(reader);
        await Box(reader).FillAsync("cow");
        await ShowMoreAsync(reader);
        await Expect(Part(reader, "results")).ToHaveAttributeAsync("aria-busy", "true");
        await ShowMoreAsync(reader);
        await OpenGateAsync(reader);
        await Expect(Hits(reader).First).ToHaveTextAsync("cow 0");
        await Expect(Hits(reader)).ToHaveCountAsync(10);
        await Expect(reader.Page).ToHaveURLAsync(site.Address("en/search/?q=cow"));
    }

    [Fact]
    public async Task More_stories_are_not_mixed_with_those_of_the_entry_that_a_reader_goes_back_to()
    {
        await using var reader = await site.NewReaderAsync();
        await ServeManyStoriesAsync(reader);
        await reader.OpenAsync("en/search/?q=ox");
        await Expect(Hits(reader)).ToHaveCountAsync(10);
        await SearchAsync(reader, "cow");
        await Expect(Hits(reader).First).ToHaveTextAsync("cow 0");
        await CloseGateAsync(reader);
        await reader.Page.GoBackAsync();
        await Expect(Box(reader)).ToHaveValueAsync("ox");
        await ShowMoreAsync(reader);
        await OpenGateAsync(reader);
        await Expect(Hits(reader).First).ToHaveTextAsync("ox 0");
        await Expect(Hits(reader)).ToHaveCountAsync(10);
        await Expect(reader.Page).ToHaveURLAsync(site.Address("en/search/?q=ox"));
    }

    [Fact]
    public async Task More_stories_stay_when_the_pause_in_typing_is_over()
    {
        await using var reader = await site.NewReaderAsync();
        await ServeManyStoriesAsync(reader);
        await reader.OpenAsync("en/search/?q=ox");
        await Expect(Hits(reader)).ToHaveCountAsync(10);
        await Box(reader).FillAsync("cow");
        await Expect(Hits(reader).First).ToHaveTextAsync("cow 0");
        await ShowMoreAsync(reader);
        await reader.Page.WaitForTimeoutAsync(1000);
        await Expect(Hits(reader)).ToHaveCountAsync(20);
        await Expect(Hits(reader).Nth(10)).ToHaveTextAsync("cow 10");
        await Expect(reader.Page).ToHaveURLAsync(site.Address("en/search/?q=cow&page=2"));
        await reader.Page.GoBackAsync();
        await Expect(reader.Page).ToHaveURLAsync(site.Address("en/search/?q=ox"));
    }

    private const string Records = "**/search/text/**";

    // The archive has too few stories for a second page, so this client makes some up; it waits while its gate is closed.
    private static async Task ServeManyStoriesAsync(Reader reader) =>
        await reader.Page.RouteAsync("**/search/search.js", route => route.FulfillAsync(new()
        {
            ContentType = "text/javascript",
            Body = """
                const hits = query => Array.from({ length: 25 }, (_, i) => ({ story: `s${i}`, language: 'en', url: `/s${i}/`, title: `${query} ${i}`, titleMarks: [], date: '2023', dateLabel: '2023', otherLanguages: [] }));
                export const openSearch = async () => ({
                    search: async (query, { offset = 0, limit }) => {
                        await globalThis.gate;
                        return { total: 25, hits: hits(query).slice(offset, offset + limit), facets: {} };
                    },
                });
                """,
        }));

    private static async Task CloseGateAsync(Reader reader) =>
        await reader.Page.EvaluateAsync("() => { globalThis.gate = new Promise((open, refuse) => [globalThis.openGate, globalThis.breakGate] = [open, refuse]); }");

    private static async Task OpenGateAsync(Reader reader) => await reader.Page.EvaluateAsync("openGate()");

    private static Task ShowMoreAsync(Reader reader) => Part(reader, "more").GetByRole(AriaRole.Button).ClickAsync();

    private static async Task HoldAsync(Reader reader, string files, Task gate) => await reader.Page.RouteAsync(files, async route =>
    {
        await gate;
        await route.ContinueAsync();
    });

    private async Task<Reader> OpenAsync(string path)
    {
        var reader = await site.NewReaderAsync();
        await reader.OpenAsync(path);
        return reader;
    }

    private static async Task SearchAsync(Reader reader, string words)
    {
        await Box(reader).FillAsync(words);
        await Box(reader).PressAsync("Enter");
    }

    private static ILocator Box(Reader reader) => reader.Page.Locator("form[role=search] input[type=search]");

    private static ILocator Hits(Reader reader) => reader.Page.Locator("[data-part=hits] h2 a");

    private static ILocator Part(Reader reader, string name) => reader.Page.Locator($"[data-part={name}]").First;

    private static ILocator Failure(Reader reader) => Part(reader, "failure");

    private static ILocator TryAgain(Reader reader) => Failure(reader).GetByRole(AriaRole.Button, new() { Name = "Try again" });
}
