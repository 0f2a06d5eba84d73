using static Microsoft.Playwright.Assertions;

namespace Furrow.BrowserTests;

/// <summary>What readers do with the archive, from where they come in.</summary>
/// <param name="site">The archive.</param>
public sealed class ReadingTests(SeedSite site)
{
    [Fact]
    public async Task A_reader_chooses_a_language_opens_a_story_and_reads_it_in_the_other_language_and_back()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync("");
        await reader.FollowAsync("zh/");
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hans");

        await reader.FollowAsync("zh/2023/02/first-furrow/", "main");
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("黄河岸边 开启春耕第一犁");

        await reader.FollowAsync("en/2023/02/first-furrow/");
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(reader.Page.Locator("main")).ToContainTextAsync("Laxiwa");

        await reader.FollowAsync("zh/2023/02/first-furrow/");
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("黄河岸边 开启春耕第一犁");
        Findings.None(reader.TakeComplaints());
    }

    [Fact]
    public async Task A_place_in_a_story_is_the_same_place_in_the_other_language()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync("zh/2023/02/first-furrow/#p2");
        await Expect(reader.Page.Locator("#p2")).ToContainTextAsync("二牛抬杠");
        await reader.OpenAsync("en/2023/02/first-furrow/#p2");
        await Expect(reader.Page.Locator("#p2")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("zh", "春耕")]
    [InlineData("en", "Spring ploughing")]
    public async Task A_reader_finds_a_story_by_its_tag(string language, string label)
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync($"{language}/");
        await reader.FollowAsync($"{language}/tags/");
        await reader.FollowAsync($"{language}/tags/spring-ploughing/", "main");
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync(label);
        await reader.FollowAsync($"{language}/2023/02/first-furrow/", "main");
        await reader.FollowAsync($"{language}/tags/spring-ploughing/", "main");
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_reader_finds_a_story_by_its_month(string language)
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync($"{language}/");
        await reader.FollowAsync($"{language}/archive/");
        await reader.FollowAsync($"{language}/archive/2023/02/", "main");
        await reader.FollowAsync($"{language}/2023/02/industry-interview/", "main");
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_feature_leads_to_its_sidebar_and_back(string language)
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync($"{language}/2023/02/kunlun-community/");
        await reader.FollowAsync($"{language}/2023/02/kunlun-community-notebook/", "main");
        await reader.FollowAsync($"{language}/2023/02/kunlun-community/", "main");
    }

    [Fact]
    public async Task Without_a_script_a_doubtful_reading_leads_to_its_note_and_back()
    {
        await using var reader = await site.NewReaderAsync(runsScripts: false);
        await reader.OpenAsync("zh/2023/02/kunlun-community/");
        await reader.Page.Locator("a[href='#doubt-1']").First.ClickAsync();
        await Expect(reader.Page.Locator("#doubt-1")).ToBeInViewportAsync();
        await Expect(reader.Page.Locator("#doubt-1")).ToContainTextAsync("支书");
        await reader.Page.Locator("#doubt-1 a").First.ClickAsync();
        await Expect(reader.Page.Locator("a[href='#doubt-1']").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task With_the_keyboard_alone_a_reader_skips_to_the_text()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync("en/2023/02/first-furrow/");
        await reader.Page.Keyboard.PressAsync("Tab");
        var skip = reader.Page.Locator("a:focus");
        await Expect(skip).ToBeInViewportAsync();
        Assert.StartsWith("#", await skip.GetAttributeAsync("href"), StringComparison.Ordinal);

        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");
        await Expect(reader.Page.Locator("main a:focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_reader_at_a_wrong_address_is_told_so_in_every_language_and_finds_the_way_home()
    {
        await using var reader = await site.NewReaderAsync();
        var response = await reader.GoToAsync("zh/2023/02/no-such-story/");
        Assert.Equal(404, response?.Status);
        await Expect(reader.Page.Locator("[lang=en]").First).ToBeVisibleAsync();
        await reader.FollowAsync("zh/", "main");
    }
}
