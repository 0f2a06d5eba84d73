using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Furrow.BrowserTests;

/// <summary>Every page is held to WCAG by axe: on wide screens in light, on narrow ones in dark.</summary>
/// <param name="site">The archive.</param>
public sealed class AccessibilityTests(SeedSite site)
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_to_mend_on_any_page(int width, ColorScheme scheme)
    {
        await using var reader = await site.NewReaderAsync(width, scheme);
        var violations = new List<string>();
        foreach (var page in site.Pages.Prepend(""))
        {
            await reader.GoToAsync(page);
            violations.AddRange((await ViolationsOnAsync(reader)).Select(violation => $"{page}: {violation}"));
        }
        Findings.None(violations);
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
        Findings.None(await ViolationsOnAsync(reader));
    }

    private static async Task<IEnumerable<string>> ViolationsOnAsync(Reader reader)
    {
        var result = await reader.Page.RunAxe();
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"));
    }
}
