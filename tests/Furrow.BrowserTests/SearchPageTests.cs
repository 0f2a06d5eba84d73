using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Furrow.BrowserTests;

/// <summary>What readers do on the search page.</summary>
/// <param name="site">The archive.</param>
public sealed class SearchPageTests(SeedSite site)
{
    private const string Hits = "[data-part=hits] h2 a";

    [Theory]
    [InlineData("zh", "春耕", "找到1篇", "黄河岸边 开启春耕第一犁", "春耕")]
    [InlineData("en", "plough", "1 story found", "The first furrow of spring ploughing opens on the banks of the Yellow River", "plough")]
    public async Task Stories_are_found_while_a_reader_types_and_the_words_are_marked(string language, string words, string status, string title, string marked)
    {
        await using var reader = await OpenAsync($"{language}/search/");
        await Expect(Part(reader, "browse")).ToBeVisibleAsync();
        await Box(reader).PressSequentiallyAsync(words);

        await Expect(Part(reader, "status")).ToHaveTextAsync(status);
        await Expect(reader.Page.Locator(Hits)).ToHaveTextAsync([title]);
        await Expect(reader.Page.Locator(".hit .card-summary mark").First).ToContainTextAsync(marked);
        await Expect(reader.Page.Locator(".hit .hit-others a")).ToHaveAttributeAsync("hreflang", language == "zh" ? "en" : "zh-Hans");
        await Expect(Part(reader, "browse")).ToBeHiddenAsync();
        await Expect(Part(reader, "results")).ToHaveAttributeAsync("aria-busy", "false");
        await Expect(Part(reader, "status")).ToHaveAttributeAsync("role", "status");
        Findings.None(reader.TakeComplaints());
    }

    [Fact]
    public async Task The_box_of_any_page_leads_there()
    {
        await using var reader = await OpenAsync("en/archive/");
        await reader.Page.Keyboard.PressAsync("/");
        await Expect(Box(reader)).ToBeFocusedAsync();
        await reader.Page.Keyboard.TypeAsync("plough/furrow");
        await Expect(Box(reader)).ToHaveValueAsync("plough/furrow");
        await Box(reader).FillAsync("plough");
        await reader.Page.Keyboard.PressAsync("Enter");

        await ExpectAddressAsync(reader, "en/search/?q=plough");
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
        Findings.None(reader.TakeComplaints());
    }

    [Fact]
    public async Task The_slash_key_is_left_alone_with_a_modifier_and_Escape_leaves_the_box()
    {
        await using var reader = await OpenAsync("en/");
        await reader.Page.Keyboard.PressAsync("Control+/");
        await Expect(Box(reader)).Not.ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("/");
        await reader.Page.Keyboard.TypeAsync("ox");
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(Box(reader)).Not.ToBeFocusedAsync();
        await Expect(Box(reader)).ToHaveValueAsync("ox");
    }

    [Fact]
    public async Task The_address_is_the_search_which_goes_back_forward_and_through_a_reload()
    {
        await using var reader = await OpenAsync("zh/search/");
        await SearchAsync(reader, "社区");
        await ExpectAddressAsync(reader, "zh/search/?q=社区");
        await Expect(reader.Page).ToHaveTitleAsync("社区 · 搜索 · 犁痕");
        await SearchAsync(reader, "春耕");
        await Expect(Part(reader, "status")).ToHaveTextAsync("找到1篇");

        await reader.Page.GoBackAsync();
        await Expect(Box(reader)).ToHaveValueAsync("社区");
        await Expect(Part(reader, "status")).ToHaveTextAsync("找到2篇");
        await reader.Page.GoBackAsync();
        await Expect(Part(reader, "browse")).ToBeVisibleAsync();
        await reader.Page.GoForwardAsync();
        await reader.Page.ReloadAsync();
        await Expect(Box(reader)).ToHaveValueAsync("社区");
        await Expect(Part(reader, "status")).ToHaveTextAsync("找到2篇");
    }

    [Fact]
    public async Task Words_that_are_typed_make_one_entry_of_the_history()
    {
        await using var reader = await OpenAsync("en/search/?q=plough");
        await Box(reader).FillAsync("");
        await Box(reader).PressSequentiallyAsync("communi");
        await ExpectAddressAsync(reader, "en/search/?q=communi");
        await Box(reader).PressSequentiallyAsync("ty");
        await ExpectAddressAsync(reader, "en/search/?q=community");
        await reader.Page.GoBackAsync();
        await ExpectAddressAsync(reader, "en/search/?q=plough");
        await Expect(Box(reader)).ToHaveValueAsync("plough");
    }

    [Fact]
    public async Task The_beginning_of_a_word_finds_what_it_found_after_a_reload_too()
    {
        await using var reader = await OpenAsync("en/search/");
        await Box(reader).PressSequentiallyAsync("plou");
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
        await ExpectAddressAsync(reader, "en/search/?q=plou");
        await reader.Page.ReloadAsync();
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
        await Box(reader).PressAsync("Enter");
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
    }

    [Fact]
    public async Task Filters_narrow_a_search_down_and_can_be_cleared()
    {
        await using var reader = await OpenAsync("en/search/?q=qinghai");
        await Expect(Part(reader, "status")).ToHaveTextAsync("4 stories found");
        await Option(reader, "kind", "interview").CheckAsync();
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
        await Expect(Option(reader, "kind", "interview")).ToBeFocusedAsync();
        // Another kind may be chosen beside the first.
        await Option(reader, "kind", "photo").CheckAsync();
        await Expect(Part(reader, "status")).ToHaveTextAsync("2 stories found");
        await ExpectAddressAsync(reader, "en/search/?q=qinghai&kind=interview&kind=photo");

        await reader.Page.Locator("[name=from]").FillAsync("2024-01");
        await Expect(Part(reader, "status")).ToContainTextAsync("Nothing found");
        await Expect(Part(reader, "unfiltered")).ToBeVisibleAsync();
        await Part(reader, "clear").GetByRole(AriaRole.Button).ClickAsync();
        await Expect(Part(reader, "status")).ToHaveTextAsync("4 stories found");
        await ExpectAddressAsync(reader, "en/search/?q=qinghai");

        await Part(reader, "years").GetByRole(AriaRole.Button).ClickAsync();
        await ExpectAddressAsync(reader, "en/search/?q=qinghai&from=2023-01&to=2023-12");
        await Expect(Part(reader, "years").Locator("[aria-pressed=true]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_month_that_has_the_focus_goes_back_with_the_address_too()
    {
        await using var reader = await OpenAsync("en/search/?q=qinghai");
        await Expect(Part(reader, "status")).ToHaveTextAsync("4 stories found");
        await reader.Page.Locator("[name=from]").FillAsync("2024-01");
        await Expect(Part(reader, "status")).ToContainTextAsync("Nothing found");
        await Expect(reader.Page.Locator("[name=from]")).ToBeFocusedAsync();
        await reader.Page.GoBackAsync();
        await Expect(Part(reader, "status")).ToHaveTextAsync("4 stories found");
        await Expect(reader.Page.Locator("[name=from]")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_link_within_the_page_does_not_keep_the_address_from_following_the_words()
    {
        await using var reader = await OpenAsync("en/search/?q=community");
        await Expect(Part(reader, "results")).ToBeVisibleAsync();
        await Box(reader).FillAsync("plough");
        await reader.Page.EvaluateAsync("location.hash = 'main'");
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
        await ExpectAddressAsync(reader, "en/search/?q=plough");
    }

    [Fact]
    public async Task Words_on_two_lines_of_an_address_stay_two()
    {
        await using var reader = await OpenAsync("en/search/?q=spring%0Aploughing");
        await Expect(Box(reader)).ToHaveValueAsync("spring ploughing");
        await Expect(Part(reader, "results")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_shared_address_shows_everything_as_it_was()
    {
        await using var reader = await OpenAsync("en/search/?q=qinghai&tag=spring-ploughing&from=2023&to=2023-03&sort=oldest&lang=all");
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
        await Expect(Option(reader, "tag", "spring-ploughing")).ToBeCheckedAsync();
        await Expect(reader.Page.Locator("li:has([value=spring-ploughing])")).ToHaveTextAsync("Spring ploughing 1", new() { UseInnerText = true });
        await Expect(reader.Page.Locator("[name=from]")).ToHaveValueAsync("2023-01");
        await Expect(reader.Page.Locator("[name=to]")).ToHaveValueAsync("2023-03");
        await Expect(reader.Page.Locator("[name=sort]")).ToHaveValueAsync("oldest");
        await Expect(reader.Page.Locator("[name=lang]")).ToBeCheckedAsync();
        await Expect(reader.Page.Locator(".languages a")).ToHaveAttributeAsync(
            "href", site.Address("zh/search/?q=qinghai&tag=spring-ploughing&from=2023-01&to=2023-03&sort=oldest&lang=all"));
    }

    [Fact]
    public async Task Filters_alone_are_a_search_too()
    {
        await using var reader = await OpenAsync("zh/search/?series=seize-the-opportunity&sort=newest");
        await ExpectAnswerAsync(reader, "[data-part=status]");
        await Expect(Part(reader, "browse")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Arrows_go_through_the_results_Enter_opens_and_Escape_goes_back_and_clears()
    {
        await using var reader = await OpenAsync("zh/search/?q=社区");
        var hits = reader.Page.Locator(Hits);
        await Expect(hits).ToHaveCountAsync(2);
        await Box(reader).FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(hits.Nth(0)).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(hits.Nth(1)).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("ArrowUp");
        await reader.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(Box(reader)).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(Box(reader)).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(Box(reader)).ToHaveValueAsync("");
        await Expect(Part(reader, "browse")).ToBeVisibleAsync();

        await SearchAsync(reader, "春耕");
        await Expect(hits).ToHaveCountAsync(1);
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await reader.Page.Keyboard.PressAsync("Enter");
        await ExpectAddressAsync(reader, "zh/2023/02/first-furrow/?q=春耕");
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_what_to_try()
    {
        await using var reader = await OpenAsync("en/search/?q=qinghai zzzzzz");
        await Expect(Part(reader, "status")).ToHaveTextAsync("Nothing found for “qinghai zzzzzz”");
        await Part(reader, "parts").GetByRole(AriaRole.Link, new() { Name = "qinghai" }).ClickAsync();
        await ExpectAddressAsync(reader, "en/search/?q=qinghai");
        await Expect(Part(reader, "status")).ToHaveTextAsync("4 stories found");
        await Expect(Part(reader, "nothing")).ToBeHiddenAsync();

        await SearchAsync(reader, "开启");
        await Part(reader, "wider").GetByRole(AriaRole.Link).ClickAsync();
        await Expect(Part(reader, "status")).ToHaveTextAsync("1 story found");
        await Expect(reader.Page.Locator(Hits)).ToHaveAttributeAsync("lang", "zh-Hans");
    }

    [Fact]
    public async Task An_article_that_is_opened_has_the_words_marked_until_the_reader_clears_them()
    {
        await using var reader = await OpenAsync("zh/search/?q=春耕");
        await reader.Page.Locator(Hits).ClickAsync();
        await Expect(reader.Page.Locator("h1 mark")).ToHaveTextAsync("春耕");
        await Expect(reader.Page.Locator(".marks [role=status]")).ToHaveTextAsync("标出3处");
        await reader.Page.Locator(".marks button").ClickAsync();
        await Expect(reader.Page.Locator("mark, .marks")).ToHaveCountAsync(0);
        await ExpectAddressAsync(reader, "zh/2023/02/first-furrow/");
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("黄河岸边 开启春耕第一犁");
        Findings.None(reader.TakeComplaints());
    }

    [Fact]
    public async Task Without_a_script_the_page_says_so_and_leads_to_the_lists()
    {
        await using var reader = await site.NewReaderAsync(runsScripts: false);
        await reader.OpenAsync("en/");
        await Box(reader).FillAsync("plough");
        await Box(reader).PressAsync("Enter");
        await ExpectAddressAsync(reader, "en/search/?q=plough");
        await Expect(reader.Page.Locator("main noscript p")).ToBeVisibleAsync();
        await Expect(Box(reader)).ToBeHiddenAsync();
        await reader.FollowAsync("en/archive/", "main");
    }

    [Theory]
    [InlineData("zh/search/", ColorScheme.Light)]
    [InlineData("zh/search/", ColorScheme.Dark)]
    [InlineData("zh/search/?q=社区&kind=feature&lang=all", ColorScheme.Light)]
    [InlineData("en/search/?q=qinghai&from=2023", ColorScheme.Light)]
    [InlineData("en/search/?q=qinghai&from=2023&to=2023", ColorScheme.Dark)]
    [InlineData("en/search/?q=qinghai zzzzzz", ColorScheme.Dark)]
    [InlineData("en/2023/02/first-furrow/?q=spring", ColorScheme.Light)]
    [InlineData("en/2023/02/first-furrow/?q=spring", ColorScheme.Dark)]
    public async Task Axe_finds_nothing_to_mend(string path, ColorScheme scheme)
    {
        await using var reader = await site.NewReaderAsync(scheme: scheme);
        await reader.OpenAsync(path);
        if (path.Contains("?q", StringComparison.Ordinal))
            await ExpectAnswerAsync(reader, "#main [role=status]");
        await reader.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var result = await reader.Page.RunAxe();
        Findings.None(result.Violations.SelectMany(v => v.Nodes.Select(node => $"{v.Id}: {v.Help}: {node.Html}")));
    }

    [Theory]
    [InlineData("zh/search/?q=社区&tag=spring-ploughing&lang=all")]
    [InlineData("en/search/?q=qinghai")]
    [InlineData("en/search/?q=qinghai zzzzzz")]
    public async Task It_fits_every_screen_and_its_targets_can_be_touched(string path)
    {
        await using var reader = await OpenAsync(path);
        await ExpectAnswerAsync(reader, "[data-part=status]");
        await reader.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        foreach (var width in (int[])[320, 360, 768, 1440])
        {
            await reader.Page.SetViewportSizeAsync(width, 900);
            Assert.Equal(width, await reader.Page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, innerWidth)"));
        }
        Findings.None(await reader.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main :is(button, input:not([type=checkbox]), select, summary, label, .search-nothing a)')]
                .filter(e => e.checkVisibility() && !e.matches('.visually-hidden') && e.getBoundingClientRect().height < 24).map(e => e.outerHTML)
            """));
    }

    private async Task<Reader> OpenAsync(string path)
    {
        var reader = await site.NewReaderAsync();
        await reader.OpenAsync(path);
        return reader;
    }

    // Compared as it is written: the browser escapes what is not ASCII.
    private Task ExpectAddressAsync(Reader reader, string path) =>
        Expect(reader.Page).ToHaveURLAsync(new Regex($"^{Regex.Escape(site.Address(path))}$"));

    private static async Task ExpectAnswerAsync(Reader reader, string status)
    {
        await Expect(reader.Page.Locator(status)).Not.ToBeEmptyAsync();
        await Expect(reader.Page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
    }

    private static async Task SearchAsync(Reader reader, string words)
    {
        await Box(reader).FillAsync(words);
        await Box(reader).PressAsync("Enter");
    }

    private static ILocator Box(Reader reader) => reader.Page.Locator("form[role=search] input[type=search]");

    private static ILocator Part(Reader reader, string name) => reader.Page.Locator($"[data-part={name}]").First;

    private static ILocator Option(Reader reader, string facet, string value) =>
        reader.Page.Locator($"[name={facet}][value={value}]");
}
