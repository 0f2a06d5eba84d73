using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Furrow.BrowserTests;

/// <summary>What readers do who move between two languages.</summary>
/// <param name="site">The archive.</param>
public sealed partial class TwoLanguagesTests(SeedSite site)
{
    private const string Interview = "2023/02/industry-interview/";

    [Theory]
    [InlineData("zh", "en", 1440)]
    [InlineData("en", "zh", 360)]
    public async Task The_switch_keeps_the_question_that_is_being_read(string from, string to, int width)
    {
        await using var reader = await site.NewReaderAsync(width);
        await reader.OpenAsync($"{from}/{Interview}");
        var third = await reader.Page.Locator(".questions a").Nth(2).GetAttributeAsync("href");
        await reader.Page.Locator($".questions a[href='{third}']").ClickAsync();
        await Expect(reader.Page.Locator(third!)).ToBeInViewportAsync();

        await reader.Page.Locator($".editions a[data-language={to}]").ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(site.Address($"{to}/{Interview}{third}"));
        await Expect(reader.Page.Locator(third!)).ToBeInViewportAsync();
        await Expect(reader.Page.Locator(third!)).ToHaveClassAsync(Question());
        Findings.None(reader.TakeComplaints());
    }

    [Fact]
    public async Task The_languages_stay_in_sight_while_a_story_is_read()
    {
        await using var reader = await site.NewReaderAsync(360);
        await reader.OpenAsync($"zh/{Interview}#p9");
        await Expect(reader.Page.Locator("#p9")).ToBeInViewportAsync();
        await Expect(reader.Page.Locator(".editions")).ToBeInViewportAsync();
        var strip = (await reader.Page.Locator(".editions").BoundingBoxAsync())!;
        var paragraph = (await reader.Page.Locator("#p9").BoundingBoxAsync())!;
        Assert.True(strip.Y + strip.Height <= paragraph.Y, "the strip hides the paragraph");
    }

    [Fact]
    public async Task The_page_does_not_move_when_the_keyboard_reaches_the_strip()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync($"zh/{Interview}#p9");
        await Expect(reader.Page.Locator("#p9")).ToBeInViewportAsync();
        var before = await reader.Page.EvaluateAsync<double>("() => scrollY");
        await reader.Page.Locator(".editions a").First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(before, await reader.Page.EvaluateAsync<double>("() => scrollY"));
    }

    [Fact]
    public async Task At_the_top_of_a_story_the_switch_leads_to_the_top()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync($"zh/{Interview}");
        await reader.Page.Locator(".languages a").ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(site.Address($"en/{Interview}"));
    }

    [Fact]
    public async Task Without_a_script_every_paragraph_leads_to_itself_in_the_other_language()
    {
        await using var reader = await site.NewReaderAsync(runsScripts: false);
        await reader.OpenAsync($"zh/{Interview}");
        await reader.Page.Locator("#p5 .across").ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(site.Address($"en/{Interview}#p5"));
        await Expect(reader.Page.Locator("#p5")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("zh", "p4", "The initiative", 1440)]
    [InlineData("en", "p1", "近日召开的", 360)]
    public async Task A_paragraph_shows_its_other_text_and_takes_it_away_again(string language, string paragraph, string other, int width)
    {
        await using var reader = await site.NewReaderAsync(width);
        await reader.OpenAsync($"{language}/{Interview}");
        var link = reader.Page.Locator($"#{paragraph} .across");
        await link.PressAsync("Enter");

        var text = reader.Page.Locator($"#{paragraph} + .other-text");
        await Expect(text).ToContainTextAsync(language == "zh" ? new Regex("[a-z ]{20}") : new Regex(other));
        await Expect(text).ToHaveAttributeAsync("lang", language == "zh" ? "en" : "zh-Hans");
        await Expect(link).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Equal(0, await text.Locator("a.across, [id]").CountAsync());
        await Expect(reader.Page).ToHaveURLAsync(site.Address($"{language}/{Interview}"));

        await link.PressAsync("Enter");
        await Expect(text).ToHaveCountAsync(0);
        Findings.None(reader.TakeComplaints());
    }

    [Fact]
    public async Task A_paragraph_that_cannot_be_fetched_is_gone_to_instead()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync($"zh/{Interview}");
        await reader.Page.RouteAsync("**/en/**", route => route.Request.ResourceType == "fetch" ? route.AbortAsync() : route.ContinueAsync());
        await reader.Page.Locator("#p1 .across").ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(site.Address($"en/{Interview}#p1"));
    }

    [Theory]
    [InlineData("zh", "en", 1440, true)]
    [InlineData("en", "zh", 1440, true)]
    [InlineData("zh", "en", 768, true)]
    [InlineData("en", "zh", 360, false)]
    public async Task Two_languages_stand_side_by_side_or_one_under_the_other(string language, string beside, int width, bool isWide)
    {
        await using var reader = await site.NewReaderAsync(width);
        await reader.OpenAsync($"{language}/{Interview}");
        await reader.Page.Locator(".editions a[data-view=parallel]").ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(site.Address($"{language}/{Interview}parallel-{beside}/"));

        var own = (await reader.Page.Locator("#p4").BoundingBoxAsync())!;
        var other = (await reader.Page.Locator($"#{beside}-p4").BoundingBoxAsync())!;
        if (isWide)
        {
            Assert.True(other.X > own.X + own.Width, $"{other.X} is not right of {own.X + own.Width}");
            Assert.Equal(own.Y, other.Y, 1.0);
        }
        else
        {
            Assert.True(other.Y >= own.Y + own.Height, $"{other.Y} is not below {own.Y + own.Height}");
        }
        Findings.None(reader.TakeComplaints());
    }

    [Fact]
    public async Task Pointing_at_a_paragraph_marks_its_partner_and_so_does_focus()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync($"zh/{Interview}parallel-en/");
        var partner = reader.Page.Locator(".cell:has(> #en-p3)");
        var before = await Background(partner);

        await reader.Page.Locator("#p3").HoverAsync();
        Assert.NotEqual(before, await Background(partner));
        await reader.Page.Mouse.MoveAsync(1, 1);
        Assert.Equal(before, await Background(partner));
        await reader.Page.Locator(".pair-place[href='#p3']").FocusAsync();
        Assert.NotEqual(before, await Background(partner));

        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page).ToHaveURLAsync(site.Address($"zh/{Interview}parallel-en/#p3"));

        static Task<string> Background(ILocator cell) => cell.EvaluateAsync<string>("cell => getComputedStyle(cell).backgroundColor");
    }

    [Fact]
    public async Task From_the_two_languages_the_way_leads_back_to_the_same_paragraph_of_one()
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync($"zh/{Interview}parallel-en/#p7");
        await Expect(reader.Page.Locator("#p7")).ToBeInViewportAsync();
        await reader.Page.Locator(".editions a[data-view=single][lang=en]").ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(site.Address($"en/{Interview}#p7"));
    }

    [Theory]
    [InlineData("zh", "青海省", "Qinghai Province")]
    [InlineData("en", "Qinghai Province", "青海省")]
    public async Task A_name_shows_its_other_form_at_hand(string language, string name, string form)
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync($"{language}/{Interview}");
        var term = reader.Page.Locator("a.term", new PageLocatorOptions { HasTextString = name }).First;
        await term.PressAsync("Enter");

        var card = reader.Page.Locator(".note-card");
        await Expect(card).ToBeVisibleAsync();
        await Expect(card.Locator("[lang]")).ToHaveTextAsync(form);
        await Expect(card).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(card).ToHaveCountAsync(0);
        await Expect(term).ToBeFocusedAsync();

        await term.HoverAsync();
        await Expect(card).ToBeVisibleAsync();
        await reader.Page.Mouse.MoveAsync(1, 1);
        await Expect(card).ToHaveCountAsync(0);

        await term.HoverAsync();
        await Expect(card).ToBeVisibleAsync();
        await term.ClickAsync();
        await Expect(card).ToHaveCountAsync(1);
        await reader.Page.Mouse.MoveAsync(1, 1);
        await reader.Page.WaitForTimeoutAsync(600);
        await Expect(card).ToHaveCountAsync(1);
        Findings.None(reader.TakeComplaints());
    }

    [Fact]
    public async Task Without_a_script_a_name_leads_to_its_entry_and_back()
    {
        await using var reader = await site.NewReaderAsync(runsScripts: false);
        await reader.OpenAsync($"zh/{Interview}");
        await reader.Page.Locator("a.term").First.ClickAsync();
        var entry = reader.Page.Locator("#term-1");
        await Expect(entry).ToBeInViewportAsync();
        await entry.Locator("[role=doc-backlink]").ClickAsync();
        await Expect(reader.Page.Locator("#term-ref-1")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_doubtful_word_shows_what_is_doubted_beside_it()
    {
        await using var reader = await site.NewReaderAsync(360);
        await reader.OpenAsync("zh/2023/02/kunlun-community/");
        await reader.Page.Locator("#doubt-ref-1").ClickAsync();
        var card = reader.Page.Locator(".note-card");
        await Expect(card).ToContainTextAsync("支书");
        var box = (await card.BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, 360 - box.Width);
        await reader.Page.Locator("h1").ClickAsync();
        await Expect(card).ToHaveCountAsync(0);

        await reader.Page.Locator("#doubt-ref-1").ClickAsync();
        await Expect(card).ToHaveCountAsync(1);
        await reader.Page.Mouse.MoveAsync(1, 1);
        // What was pressed for stays while the pointer is elsewhere: longer than a card that was only pointed at would.
        await reader.Page.WaitForTimeoutAsync(600);
        await Expect(card).ToHaveCountAsync(1);
        await reader.Page.Locator("#doubt-ref-1").ClickAsync();
        await Expect(card).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Going_back_through_the_links_none_comes_to_lie_under_the_strip()
    {
        await using var reader = await site.NewReaderAsync(360);
        await reader.OpenAsync($"zh/{Interview}#p9");
        await reader.Page.Locator("#p9 .across").FocusAsync();
        for (var i = 0; i < 6; i++)
        {
            await reader.Page.Keyboard.PressAsync("Shift+Tab");
            await Expect(reader.Page.Locator(".story-text a:focus")).ToHaveCountAsync(1);
            var isHidden = await reader.Page.EvaluateAsync<bool>(
                "() => document.activeElement.getBoundingClientRect().top < document.querySelector('.editions').getBoundingClientRect().bottom");
            Assert.False(isHidden);
        }
    }

    [GeneratedRegex("question")]
    private static partial Regex Question();
}
