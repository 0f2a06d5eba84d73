using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Furrow.BrowserTests;

/// <summary>From wherever readers are there is a way on, in both languages, on telephones and on desks.</summary>
/// <param name="site">The archive.</param>
public sealed class WayfindingTests(SeedSite site)
{
    public static TheoryData<string, int> Readers { get; } = new(
        from language in (string[])["zh", "en"]
        from width in (int[])[360, 1280]
        select (language, width));

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task The_home_page_leads_with_the_newest_story(string language, int width)
    {
        await using var reader = await site.NewReaderAsync(width);
        await reader.OpenAsync($"{language}/");
        await reader.FollowAsync($"{language}/2023/02/first-furrow/", "main .lead");
        Findings.None(reader.TakeComplaints());
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task From_the_home_page_a_reader_goes_by_a_series_or_a_column_to_a_story(string language, int width)
    {
        await using var reader = await site.NewReaderAsync(width);
        await reader.OpenAsync($"{language}/");
        await reader.FollowAsync($"{language}/series/qinghai-in-action/", "main .shelf-series");
        await reader.FollowAsync($"{language}/2023/02/industry-interview/", "main");

        await reader.OpenAsync($"{language}/");
        await reader.FollowAsync($"{language}/columns/across-qinghai/", "main .shelf-columns");
        await reader.FollowAsync($"{language}/2023/02/kunlun-community/", "main");

        await reader.OpenAsync($"{language}/");
        await reader.FollowAsync($"{language}/series/", "main .shelf-series");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task The_calendar_leads_to_a_month_and_shows_the_others_as_gaps(string language, int width)
    {
        await using var reader = await site.NewReaderAsync(width);
        await reader.OpenAsync($"{language}/");
        await Expect(reader.Page.Locator(".front-calendar .months a")).ToHaveCountAsync(1);
        await Expect(reader.Page.Locator(".front-calendar .months .gap")).ToHaveCountAsync(11);
        await reader.FollowAsync($"{language}/archive/2023/02/", "main .front-calendar");
        await Expect(reader.Page.Locator("main .card")).ToHaveCountAsync(4);

        await reader.FollowAsync($"{language}/archive/2023/", "main .breadcrumbs");
        await reader.FollowAsync($"{language}/archive/", "main .breadcrumbs");
        await reader.FollowAsync($"{language}/archive/2023/02/", "main");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task A_tag_leads_to_a_related_tag_and_to_itself_in_the_other_language(string language, int width)
    {
        var other = language == "zh" ? "en" : "zh";
        await using var reader = await site.NewReaderAsync(width);
        await reader.OpenAsync($"{language}/tags/spring-ploughing/");
        await reader.FollowAsync($"{language}/tags/farming-culture/", "main .listing-side");
        await reader.FollowAsync($"{other}/tags/farming-culture/", "main .other-names");
        await Expect(reader.Page.Locator($"main a[href$='/{other}/tags/farming-culture/feed.xml']")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("zh", "程宁宁采写", "兼摄影", "报道中的南加多杰")]
    [InlineData("en", "Written by Cheng Ningning", "Also photographed", "About or naming Nanjia Duojie")]
    public async Task A_persons_page_says_what_the_person_has_to_do_with_each_story(string language, string written, string also, string about)
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync($"{language}/people/cheng-ningning/");
        var part = reader.Page.Locator("main .part");
        await Expect(part.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Level = 2 })).ToContainTextAsync(written);
        await Expect(part.Locator(".card")).ToHaveCountAsync(2);
        await Expect(part.GetByText(also)).ToHaveCountAsync(1);

        await reader.OpenAsync($"{language}/people/nanjia-duojie/");
        await Expect(part.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Level = 2 })).ToContainTextAsync(about);
        await reader.FollowAsync($"{language}/2023/02/kunlun-community-notebook/", "main");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task A_place_leads_to_the_people_and_tags_that_stand_with_it(string language, int width)
    {
        await using var reader = await site.NewReaderAsync(width);
        await reader.OpenAsync($"{language}/places/golmud/");
        await reader.FollowAsync($"{language}/people/nanjia-duojie/", "main .listing-side");
        await reader.FollowAsync($"{language}/places/golmud/", "main .listing-side");
        await reader.FollowAsync($"{language}/tags/community-governance/", "main .listing-side");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task At_a_wrong_address_a_reader_finds_the_newest_stories_the_archive_and_the_search(string language, int width)
    {
        await using var reader = await site.NewReaderAsync(width);
        var door = $"main section[lang={(language == "zh" ? "zh-Hans" : "en")}]";
        await reader.GoToAsync("zh/2023/02/no-such-story/");
        await reader.FollowAsync($"{language}/2023/02/kunlun-community/", door);
        await reader.GoToAsync("zh/2023/02/no-such-story/");
        await reader.FollowAsync($"{language}/archive/", door);

        await reader.GoToAsync("zh/2023/02/no-such-story/");
        await reader.Page.Locator($"{door} input[type=search]").FillAsync(language == "zh" ? "春耕" : "furrow");
        await reader.Page.Locator($"{door} button").ClickAsync();
        await Expect(reader.Page.Locator(".hit").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task An_index_jumps_to_a_letter_and_shows_each_name_in_both_languages(string language)
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync($"{language}/people/");
        await Expect(reader.Page.Locator("main .entries")).ToContainTextAsync(["白玛拉毛"]);
        await Expect(reader.Page.Locator("main .entries").First).ToContainTextAsync("Baima Lamao");
        await reader.Page.Locator(".letters a").Last.ClickAsync();
        await Expect(reader.Page.Locator(".group:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Links_that_stand_by_themselves_are_at_least_24_pixels_high()
    {
        await using var reader = await site.NewReaderAsync(360);
        foreach (var path in (string[])["zh/", "en/", "zh/archive/", "en/people/", "en/tags/new-energy/", "404.html"])
        {
            await reader.OpenAsync(path);
            var small = await reader.Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('main a')].filter(a => !a.closest('p:not(.entry)')).filter(a => a.getBoundingClientRect().height < 24).map(a => a.outerHTML)");
            Findings.None(small.Select(link => $"{path}: {link}"));
        }
    }
}
