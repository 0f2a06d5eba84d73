using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Furrow.BrowserTests;

/// <summary>Each kind of page is held to WCAG by axe, as readers who prefer light and dark see it.</summary>
/// <param name="site">The archive.</param>
public sealed class AccessibilityTests(SeedSite site)
{
    private static readonly string[] KindsOfPage =
    [
        "", "2023/02/first-furrow/", "2023/02/industry-interview/", "2023/02/kunlun-community/",
        "2023/02/kunlun-community-notebook/", "2023/02/industry-interview/parallel-{0}/", "2023/02/first-furrow/parallel-{0}/",
        "about/", "editors/", "archive/", "archive/2023/", "archive/2023/02/",
        "tags/", "tags/spring-ploughing/", "people/", "people/cheng-ningning/", "people/dong-shiyu/",
        "places/", "places/qinghai/", "columns/", "columns/across-qinghai/", "series/", "series/qinghai-in-action/",
    ];

    // Axe does not look at the size of targets by itself; WCAG 2.2 asks for 24 pixels (2.5.8).
    private static readonly AxeRunOptions s_options = new()
    {
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    // What the dark colours can break and the light ones cannot.
    private static readonly AxeRunOptions s_coloursOnly = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    public static TheoryData<string> Pages { get; } =
    [
        "", "404.html", "offline.html",
        .. KindsOfPage.Select(kind => "zh/" + kind.Replace("{0}", "en", StringComparison.Ordinal)),
        .. KindsOfPage.Select(kind => "en/" + kind.Replace("{0}", "zh", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_to_mend_in_light_colours_and_nothing_in_dark_ones(string path)
    {
        await using var reader = await site.NewReaderAsync();
        await reader.OpenAsync(path);
        Findings.None(await ViolationsOnAsync(reader, s_options));
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Findings.None(await ViolationsOnAsync(reader, s_coloursOnly));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Nor_where_a_paragraph_shows_its_other_text_and_a_name_its_other_form(ColorScheme scheme)
    {
        await using var reader = await site.NewReaderAsync(360, scheme);
        await reader.OpenAsync("zh/2023/02/industry-interview/");
        await reader.Page.Locator("#p1 .across").PressAsync("Enter");
        await Expect(reader.Page.Locator(".other-text")).ToBeVisibleAsync();
        await reader.Page.Locator("a.term").First.PressAsync("Enter");
        await Expect(reader.Page.Locator(".note-card")).ToBeVisibleAsync();
        Findings.None(await ViolationsOnAsync(reader, s_options));
    }

    private static async Task<IEnumerable<string>> ViolationsOnAsync(Reader reader, AxeRunOptions options)
    {
        var result = await reader.Page.RunAxe(options);
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"));
    }
}
