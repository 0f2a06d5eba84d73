using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Furrow.BrowserTests;

/// <summary>Each kind of page is held to WCAG by axe, as readers who prefer light and dark see it.</summary>
/// <param name="site">The archive.</param>
public sealed class AccessibilityTests(SeedSite site)
{
    private static readonly string[] KindsOfPage =
    [
        "", "2023/02/first-furrow/", "2023/02/industry-interview/", "2023/02/kunlun-community/",
        "2023/02/kunlun-community-notebook/", "2023/02/industry-interview/parallel-{0}/", "2023/02/first-furrow/parallel-{0}/",
        "about/", "archive/", "archive/2023/", "archive/2023/02/",
        "tags/", "tags/spring-ploughing/", "people/", "people/cheng-ningning/", "people/dong-shiyu/",
        "places/", "places/qinghai/", "columns/", "columns/across-qinghai/", "series/", "series/qinghai-in-action/",
    ];

    public static TheoryData<string, ColorScheme> Pages { get; } = new(
        from path in (string[])["", "404.html", "offline.html", .. KindsOfPage.SelectMany(kind => (string[])["zh/" + kind.Replace("{0}", "en", StringComparison.Ordinal), "en/" + kind.Replace("{0}", "zh", StringComparison.Ordinal)])]
        from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]
        select (path, scheme));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_to_mend(string path, ColorScheme scheme)
    {
        await using var reader = await site.NewReaderAsync(scheme: scheme);
        await reader.OpenAsync(path);
        var result = await reader.Page.RunAxe();
        Findings.None(result.Violations.SelectMany(violation =>
            violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}")));
    }
}
