using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Furrow.BrowserTests;

/// <summary>What readers choose is remembered; what they did not choose is not guessed.</summary>
/// <param name="site">The archive.</param>
public sealed class ChoiceTests(SeedSite site)
{
    [Fact]
    public async Task A_new_reader_is_asked_for_a_language_and_one_who_chose_is_not_asked_again()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync("");
        await Expect(reader.Page).ToHaveURLAsync(site.Address(""));
        await reader.FollowAsync("en/");

        await reader.GoToAsync("");
        await Expect(reader.Page).ToHaveURLAsync(site.Address("en/"));
        await reader.Page.Locator(".languages a").ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(site.Address("zh/"));
        await reader.GoToAsync("");
        await Expect(reader.Page).ToHaveURLAsync(site.Address("zh/"));
    }

    [Fact]
    public async Task A_reader_of_both_languages_gets_the_next_story_in_both_but_a_page_asked_for_by_address_as_it_is()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync("zh/2023/02/first-furrow/");
        await reader.Page.Locator(".editions a[data-view=parallel]").ClickAsync();
        await reader.FollowAsync("zh/");

        await reader.Page.Locator("main a[href$='zh/2023/02/industry-interview/']").First.ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(site.Address("zh/2023/02/industry-interview/parallel-en/"));

        await reader.OpenAsync("zh/2023/02/kunlun-community/");
        await Expect(reader.Page).ToHaveURLAsync(site.Address("zh/2023/02/kunlun-community/"));

        await reader.OpenAsync("zh/2023/02/industry-interview/parallel-en/");
        await reader.Page.Locator(".editions a[data-view=single]").First.ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(site.Address("zh/2023/02/industry-interview/"));
        await reader.FollowAsync("zh/");
        await reader.Page.Locator("main a[href$='zh/2023/02/first-furrow/']").First.ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(site.Address("zh/2023/02/first-furrow/"));
    }

    [Theory]
    [InlineData(ColorScheme.Light, "true")]
    [InlineData(ColorScheme.Dark, "false")]
    public async Task Light_and_dark_follow_the_system_until_the_reader_switches(ColorScheme system, string pressed)
    {
        await using var reader = await site.NewReaderAsync(scheme: system);
        await reader.OpenAsync("zh/");
        var theme = reader.Page.Locator("[data-theme-switch]");
        var before = await Background(reader.Page);
        await theme.PressAsync("Enter");
        await Expect(theme).ToHaveAttributeAsync("aria-pressed", pressed);
        var after = await Background(reader.Page);
        Assert.NotEqual(before, after);
        Assert.Equal(after, await BarColour(reader.Page));

        await reader.OpenAsync("en/archive/");
        Assert.Equal(after, await Background(reader.Page));
        await reader.Page.Locator("[data-theme-switch]").ClickAsync();
        Assert.Equal(before, await Background(reader.Page));
        Assert.False(await reader.Page.EvaluateAsync<bool>("() => document.documentElement.hasAttribute('data-theme')"));

        // The colour for the browser's own bars, as a browser reads it.
        static Task<string> BarColour(IPage page) => page.EvaluateAsync<string>(
            """
            () => {
              const meta = [...document.querySelectorAll("meta[name=theme-color]")].filter((meta) => matchMedia(meta.media).matches);
              document.body.style.color = meta[0].content;
              return meta.length === 1 ? getComputedStyle(document.body).color : `${meta.length} colours`;
            }
            """);

        static Task<string> Background(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor");
    }

    [Fact]
    public async Task A_reader_whose_browser_keeps_nothing_reads_all_the_same()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } })");
        await reader.OpenAsync("zh/2023/02/first-furrow/");
        await reader.Page.Locator("[data-theme-switch]").ClickAsync();
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Findings.None(reader.TakeComplaints());
    }
}
