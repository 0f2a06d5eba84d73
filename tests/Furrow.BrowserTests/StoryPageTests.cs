using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Furrow.BrowserTests;

/// <summary>Each kind of story has a page of its own kind.</summary>
/// <param name="site">The archive.</param>
public sealed class StoryPageTests(SeedSite site)
{
    public static TheoryData<string, int> Languages { get; } = new(
        from language in (string[])["zh", "en"]
        from width in (int[])[360, 1440]
        select (language, width));

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task An_interview_names_who_is_asked_and_each_of_its_questions_leads_to_itself(string language, int width)
    {
        await using var reader = await site.NewReaderAsync(width);
        await reader.OpenAsync($"{language}/2023/02/industry-interview/");
        await Expect(reader.Page.Locator(".interviewees")).ToContainTextAsync(language == "zh" ? "杨忠 青海省工业和信息化厅一级巡视员、副厅长" : "Yang Zhong first-level inspector");
        var questions = reader.Page.Locator(".questions a");
        Assert.Equal(await reader.Page.Locator(".question.turn").CountAsync(), await questions.CountAsync());
        for (var i = 0; i < await questions.CountAsync(); i++)
        {
            await questions.Nth(i).ClickAsync();
            await Expect(reader.Page.Locator(".question.turn").Nth(i)).ToBeInViewportAsync();
        }
        Findings.None(reader.TakeComplaints());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_photo_story_is_led_by_its_photograph_or_says_that_there_was_one(string language, int width)
    {
        await using var reader = await site.NewReaderAsync(width);
        await reader.OpenAsync($"{language}/2023/02/first-furrow/");
        var figure = (await reader.Page.Locator("figure.photo").BoundingBoxAsync())!;
        var headline = (await reader.Page.Locator("h1").BoundingBoxAsync())!;
        Assert.True(figure.Y + figure.Height <= headline.Y, "the photograph does not lead");
        await Expect(reader.Page.Locator("figcaption")).ToContainTextAsync(language == "zh" ? "董世钰" : "Dong Shiyu");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_feature_has_its_sidebar_at_hand_and_the_notebook_says_what_it_belongs_to(string language, int width)
    {
        await using var reader = await site.NewReaderAsync(width);
        await reader.OpenAsync($"{language}/2023/02/kunlun-community/");
        await reader.FollowAsync($"{language}/2023/02/kunlun-community-notebook/", ".sidebars");
        await reader.FollowAsync($"{language}/2023/02/kunlun-community/", ".belongs");
    }

    [Fact]
    public async Task A_citation_is_copied()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await reader.OpenAsync("zh/2023/02/industry-interview/");
        await reader.Page.Locator("button[data-copy]").ClickAsync();
        await Expect(reader.Page.Locator("button[data-copy]")).ToHaveTextAsync("已复制");
        Assert.Equal(
            $"丰娟. 抢抓机遇 加力提速 推进工业经济高质量发展[N/OL]. 犁痕, 2023年2月前后. {site.Address("zh/2023/02/industry-interview/")}",
            await reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Theory]
    [InlineData("zh/2023/02/industry-interview/")]
    [InlineData("en/2023/02/industry-interview/parallel-zh/")]
    public async Task On_paper_there_is_the_story_its_notes_and_how_to_cite_it_and_nothing_to_press(string path)
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync(path);
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Expect(reader.Page.Locator("h1")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator(".citation")).ToBeVisibleAsync();
        foreach (var chrome in (string[])["nav", "button", "form", "input", ".across >> nth=0", ".story-side", ".theme-switch", ".pair-place >> nth=0"])
            await Expect(reader.Page.Locator(chrome).Filter(new LocatorFilterOptions { Visible = true })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task On_paper_too_the_two_languages_stand_side_by_side_and_the_address_at_the_foot()
    {
        // The width of A4 between margins of 20 millimetres.
        await using var reader = await site.NewReaderAsync(643);
        await reader.OpenAsync("zh/2023/02/industry-interview/parallel-en/");
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var own = (await reader.Page.Locator("#p4").BoundingBoxAsync())!;
        var other = (await reader.Page.Locator("#en-p4").BoundingBoxAsync())!;
        Assert.True(other.X > own.X + own.Width, $"{other.X} is not right of {own.X + own.Width}");
        await Expect(reader.Page.Locator(".citation")).ToContainTextAsync(site.Address("zh/2023/02/industry-interview/"));
    }

    [Theory]
    [InlineData("zh/2023/02/industry-interview/", 30, 40)]
    [InlineData("en/2023/02/industry-interview/", 55, 80)]
    public async Task A_line_of_text_is_as_long_as_is_read_with_ease(string path, int least, int most)
    {
        await using var reader = await site.NewReaderAsync(1440);
        await reader.OpenAsync(path);
        // Of a long paragraph in the middle: its characters over its lines.
        var characters = await reader.Page.Locator("#p5").EvaluateAsync<double>(
            "p => p.textContent.length / Math.round(p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight))");
        Assert.InRange(characters, least, most);
    }
}
