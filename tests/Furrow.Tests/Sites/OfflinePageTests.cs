using System.Text;
using System.Text.Json;

namespace Furrow.Tests.Sites;

/// <summary>The page that readers see where there is no network, and what brings it to them.</summary>
public sealed class OfflinePageTests(SeedSite seed) : IClassFixture<SeedSite>
{
    [Fact]
    public void It_is_in_every_language_at_once_and_not_for_search_engines()
    {
        var page = seed.Site.Page("offline.html");

        Assert.Equal(["zh-Hans", "en"], page.QuerySelectorAll(".doors > section").Select(section => section.GetAttribute("lang")));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical], link[hreflang]"));
        Assert.DoesNotContain("offline.html", Encoding.UTF8.GetString(seed.Site["sitemap.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_names_the_worker()
    {
        foreach (var path in seed.Site.PagePaths.Where(seed.Site.IsWhole))
            Assert.Equal("/service-worker.js", seed.Site.Page(path).QuerySelector("script[data-worker]")?.GetAttribute("data-worker"));
        Assert.Contains("service-worker.js", seed.Site.Paths);
    }

    [Fact]
    public void Hosts_are_asked_not_to_keep_the_worker_that_pages_name()
    {
        var build = TestSite.Build(RepositoryFiles.Site(), new BuildOptions { BaseUrl = new Uri("https://host.example/repo/") }).Clean();
        var site = new BuiltSite(build.Files, new Uri("https://host.example/repo/"));
        var worker = site.Page("offline.html").QuerySelector("script[data-worker]")!.GetAttribute("data-worker");
        var routes = JsonDocument.Parse(site["staticwebapp.config.json"]).RootElement.GetProperty("routes").EnumerateArray();

        Assert.Equal("/repo/", site.Page("offline.html").QuerySelector("[data-kept]")!.GetAttribute("data-kept"));
        Assert.Equal("no-cache", routes.Single(route => route.GetProperty("route").GetString() == worker).GetProperty("headers").GetProperty("Cache-Control").GetString());
    }

    [Theory]
    [InlineData("/offline.html", "the offline page")]
    [InlineData("/service-worker.js", "the theme's file root/service-worker.js")]
    public void An_alias_cannot_have_the_address_of_either(string address, string owner)
    {
        var site = TestSite.Build($"""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023
            aliases: [{address}]
            ---
            正文。
            """);

        Assert.Equal([$"content/a/index.zh.md:4:11: error FUR0301: The address {address} of a redirect is taken by {owner}; remove the alias."], site.Diagnostics);
    }
}
