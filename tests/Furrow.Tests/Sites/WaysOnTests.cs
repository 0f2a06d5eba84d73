using AngleSharp.Html.Dom;

namespace Furrow.Tests.Sites;

/// <summary>No page of the theme is a dead end.</summary>
public sealed class WaysOnTests(SeedSite seed) : IClassFixture<SeedSite>
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_list_without_stories_says_so_and_leads_on(string language)
    {
        var files = RepositoryFiles.Site().Where(f => !f.Key.StartsWith("content/2023/", StringComparison.Ordinal)).ToDictionary();
        var site = new BuiltSite(TestSite.Build(files).Clean().Files, new Uri("https://furrow.example/"));

        Assert.Equal([$"/{language}/archive/", $"/{language}/search/", $"/{language}/about/"], Links(site.Page($"{language}/index.html"), "main"));
        Assert.Equal([$"/{language}/", $"/{language}/search/", $"/{language}/about/"], Links(site.Page($"{language}/archive/index.html"), "main .ways-on"));
        Assert.Empty(site.PagePaths.Where(site.IsWhole).SelectMany(site.Problems));
    }

    [Theory]
    [InlineData("zh", "犁痕")]
    [InlineData("en", "Furrow")]
    public void The_page_that_is_not_there_leads_to_the_home_page_the_archive_the_search_and_the_newest_stories(string language, string title)
    {
        var page = seed.Site.Page("404.html");
        var door = page.QuerySelector($"main section[lang={(language == "zh" ? "zh-Hans" : "en")}]")!;

        Assert.Equal($"/{language}/search/", door.QuerySelector("form")!.GetAttribute("action"));
        Assert.Equal([$"/{language}/", $"/{language}/archive/", .. NewestOf(language)], door.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!));
        Assert.Contains(title, seed.Site.Page($"{language}/index.html").Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "只有English")]
    [InlineData("en", "In 中文 only")]
    public void A_story_that_is_not_translated_says_so_wherever_it_is_listed(string language, string words)
    {
        var other = language == "zh" ? "en" : "zh";
        var files = RepositoryFiles.Site();
        files[$"content/2024/only/index.{other}.md"] = System.Text.Encoding.UTF8.GetBytes(
            $"---\ntitle: Only\ndate: 2024-03\noriginal: {other}\nseries: qinghai-in-action\ntags: [new-energy]\n---\n{(other == "zh" ? "正文。" : "Text.")}\n");
        var site = new BuiltSite(TestSite.Build(files).Clean().Files, new Uri("https://furrow.example/"));

        foreach (var path in (string[])["", "archive/2024/", "series/qinghai-in-action/", "tags/new-energy/"])
        {
            var notes = site.Page($"{language}/{path}index.html").QuerySelectorAll("main .only-in").Select(n => SeedPage.Squeezed(n.TextContent));
            Assert.Contains(SeedPage.Squeezed(words), notes);
        }
    }

    private static IEnumerable<string> NewestOf(string language) =>
        ((string[])["first-furrow", "industry-interview", "kunlun-community", "kunlun-community-notebook"]).Select(story => $"/{language}/2023/02/{story}/");

    private static IEnumerable<string?> Links(IHtmlDocument page, string within) =>
        page.QuerySelectorAll($"{within} a").Select(a => a.GetAttribute("href"));
}
