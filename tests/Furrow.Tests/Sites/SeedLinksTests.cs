using System.Text.Json;
using System.Xml.Linq;

namespace Furrow.Tests.Sites;

/// <summary>What holds of every page of the archive.</summary>
public sealed class SeedLinksTests(SeedSite seed) : IClassFixture<SeedSite>
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Every_link_anchor_and_asset_is_there_and_every_id_is_unique() =>
        Assert.Empty(seed.Site.PagePaths.SelectMany(seed.Site.Problems));

    [Fact]
    public void They_are_under_a_sub_path_too()
    {
        var build = TestSite.Build(RepositoryFiles.Site(), new BuildOptions { Strict = true, BaseUrl = new Uri("https://host.example/repo/") }).Clean();
        var site = new BuiltSite(build.Files, new Uri("https://host.example/repo/"));

        Assert.Empty(site.PagePaths.SelectMany(site.Problems));
    }

    [Fact]
    public void A_page_is_canonical_for_itself_and_names_its_language()
    {
        foreach (var path in seed.Site.IndexedPaths)
        {
            var page = seed.Site.Page(path);
            Assert.Equal(seed.Site.UrlOf(path).AbsoluteUri, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "zh-Hans", page.DocumentElement.GetAttribute("lang"));
        }
    }

    [Fact]
    public void Every_hreflang_is_answered()
    {
        foreach (var path in seed.Site.PagePaths)
        {
            var own = seed.Site.UrlOf(path).AbsoluteUri;
            foreach (var (tag, href) in Alternates(path).Where(a => a.Tag != "x-default"))
            {
                var other = seed.Site.FileAt(new Uri(href)) ?? throw new Xunit.Sdk.XunitException($"{path}: {href} is not there");
                Assert.Equal(tag, seed.Site.Page(other).DocumentElement.GetAttribute("lang"));
                if (path != "index.html")
                    Assert.Contains(Alternates(other), a => a.Href == own);
            }
        }
    }

    [Fact]
    public void JSON_LD_parses_and_article_pages_have_a_NewsArticle()
    {
        foreach (var path in seed.Site.PagePaths)
        {
            var types = seed.Site.Page(path).QuerySelectorAll("script[type='application/ld+json']")
                .Select(script => JsonDocument.Parse(script.TextContent).RootElement.GetProperty("@type").GetString()).ToList();
            if (SeedSite.Stories.Any(s => path.EndsWith($"/02/{s}/index.html", StringComparison.Ordinal)))
                Assert.Contains("NewsArticle", types);
        }
    }

    [Fact]
    public void Feeds_parse_and_lead_to_articles_of_their_language()
    {
        foreach (var path in seed.Site.Paths.Where(p => p.EndsWith("feed.xml", StringComparison.Ordinal)))
        {
            var entries = XDocument.Parse(System.Text.Encoding.UTF8.GetString(seed.Site[path])).Root!.Elements(Atom + "entry").ToList();
            Assert.All(entries, e => Assert.StartsWith(path[..3], seed.Site.FileAt(new Uri(e.Elements(Atom + "link").First(l => l.Attribute("hreflang") is null || (string?)l.Attribute("rel") == "alternate").Attribute("href")!.Value)), StringComparison.Ordinal));
        }
        foreach (var path in seed.Site.Paths.Where(p => p.EndsWith("feed.json", StringComparison.Ordinal)))
        {
            var items = JsonDocument.Parse(seed.Site[path]).RootElement.GetProperty("items");
            Assert.All(items.EnumerateArray(), i => Assert.NotNull(seed.Site.FileAt(new Uri(i.GetProperty("url").GetString()!))));
        }
    }

    [Fact]
    public void The_sitemap_lists_every_page_readers_should_find_once_and_each_of_its_alternates_is_there()
    {
        var urls = XDocument.Parse(System.Text.Encoding.UTF8.GetString(seed.Site["sitemap.xml"])).Root!.Elements(Sitemap + "url").ToList();
        var listed = urls.Select(u => u.Element(Sitemap + "loc")!.Value).ToList();

        Assert.Equal(listed.Distinct().Count(), listed.Count);
        Assert.Equal(
            seed.Site.IndexedPaths.Select(p => seed.Site.UrlOf(p).AbsoluteUri).Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
        Assert.All(urls.SelectMany(u => u.Elements(Html + "link")), link => Assert.NotNull(seed.Site.FileAt(new Uri(link.Attribute("href")!.Value))));
    }

    [Fact]
    public void The_web_manifests_icons_are_there()
    {
        foreach (var path in seed.Site.Paths.Where(p => p.EndsWith(".webmanifest", StringComparison.Ordinal)))
        {
            var icons = JsonDocument.Parse(seed.Site[path]).RootElement.GetProperty("icons").EnumerateArray().ToList();
            Assert.NotEmpty(icons);
            Assert.All(icons, icon => Assert.NotNull(seed.Site.FileAt(new Uri(seed.Site.BaseUrl, icon.GetProperty("src").GetString()!))));
        }
    }

    [Fact]
    public void No_page_has_script_style_or_handlers_of_its_own()
    {
        foreach (var path in seed.Site.PagePaths)
        {
            var page = seed.Site.Page(path);
            Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json']):not([src]), style, [style]"));
            Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        }
    }

    private List<(string Tag, string Href)> Alternates(string path) =>
        [.. seed.Site.Page(path).QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => (l.GetAttribute("hreflang")!, l.GetAttribute("href")!))];
}
