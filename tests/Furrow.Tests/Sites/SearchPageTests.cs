using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Furrow.Tests.Sites;

/// <summary>What readers and browsers need to search the archive, as it is published.</summary>
public sealed class SearchPageTests(SeedSite seed) : IClassFixture<SeedSite>
{
    [Theory]
    [InlineData("zh", "搜索")]
    [InlineData("en", "Search")]
    public void Every_language_has_a_search_page_that_search_engines_leave_out(string language, string title)
    {
        var page = seed.Site.Page($"{language}/search/index.html");

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.Equal(2, page.QuerySelectorAll("link[rel=alternate][hreflang]:not([hreflang=x-default])").Length);
    }

    [Fact]
    public void Without_a_script_it_leads_to_every_list()
    {
        var page = seed.Site.Page("en/search/index.html");

        Assert.NotNull(page.QuerySelector("noscript"));
        foreach (var list in (string[])["archive", "tags", "columns", "series", "people", "places"])
            Assert.NotNull(page.QuerySelector($"main a[href='/en/{list}/']"));
    }

    [Fact]
    public void It_names_every_text_that_the_script_shows()
    {
        foreach (var page in (string[])["zh/search/index.html", "en/search/index.html"])
        {
            var html = Encoding.UTF8.GetString(seed.Site[page]);
            Assert.DoesNotContain(">search.", html, StringComparison.Ordinal);
            foreach (var text in (string[])["count", "count.one", "nothing", "offline", "outdated", "format", "corrupt", "script", "unexpected", "again", "reload"])
                Assert.Contains($"data-text=\"{text}\">", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_page_but_the_chooser_and_the_one_without_a_network_has_a_box_for_each_language_it_is_in_that_works_as_a_plain_form()
    {
        foreach (var path in seed.Site.PagePaths.Where(p => p is not ("index.html" or "offline.html") && seed.Site.IsWhole(p)))
        {
            var forms = seed.Site.Page(path).QuerySelectorAll("form[role=search]");
            Assert.Equal(path == "404.html" ? ["/zh/search/", "/en/search/"] : [$"/{path[..2]}/search/"], forms.Select(f => f.GetAttribute("action")));
            Assert.All(forms, form =>
            {
                var box = form.QuerySelector("input[type=search][name=q]")!;
                Assert.NotNull(form.QuerySelector($"label[for='{box.Id}']"));
                Assert.NotNull(form.QuerySelector("button[type=submit]"));
            });
        }
    }

    [Fact]
    public void Every_page_offers_the_search_to_the_browser_and_the_home_page_to_search_engines()
    {
        foreach (var path in seed.Site.PagePaths.Where(seed.Site.IsWhole))
        {
            var link = seed.Site.Page(path).QuerySelector("link[rel=search]")!;
            Assert.Equal("application/opensearchdescription+xml", link.GetAttribute("type"));
            Assert.Equal("OpenSearchDescription", XDocument.Parse(Encoding.UTF8.GetString(seed.Site[link.GetAttribute("href")![1..]])).Root!.Name.LocalName);
        }
        var site = seed.Site.Page("en/index.html").QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => JsonDocument.Parse(script.TextContent).RootElement).Single(json => json.GetProperty("@type").GetString() == "WebSite");
        Assert.Equal($"{seed.Site.BaseUrl}en/search/?q={{words}}",
            site.GetProperty("potentialAction").GetProperty("target").GetProperty("urlTemplate").GetString());
    }

    [Fact]
    public void A_page_of_the_site_cannot_have_its_address()
    {
        var site = TestSite.Build("""
            -- content/search/index.zh.md --
            ---
            title: 搜索
            kind: page
            ---
            正文。
            """);

        Assert.Contains(site.Diagnostics, line => line.Contains("The address /zh/search/ of an article is taken by the search page", StringComparison.Ordinal));
    }

    [Fact]
    public void Scripts_in_folders_import_each_other_by_the_names_they_are_published_under()
    {
        var site = TestSite.Build("""
            -- templates/assets/plain.js --
            import "./plain/a.js";
            -- templates/assets/plain/a.js --
            /** @typedef {import("./b.js").B} B */
            import { b } from "./b.js";
            const later = () => import("./c.js");
            -- templates/assets/plain/b.js --
            export const b = 1;
            -- templates/assets/plain/c.js --
            export const c = 1;
            """).Clean();

        var names = site.Files.Keys.Where(f => f.StartsWith("assets/plain", StringComparison.Ordinal)).ToDictionary(f => f["assets/".Length..].Split('.')[0]);
        var a = Encoding.UTF8.GetString(site.Files[names["plain/a"]]);
        Assert.Contains($"import \"./plain/{Path.GetFileName(names["plain/a"])}\";", Encoding.UTF8.GetString(site.Files[names["plain"]]), StringComparison.Ordinal);
        Assert.Contains($"from \"./{Path.GetFileName(names["plain/b"])}\";", a, StringComparison.Ordinal);
        Assert.Contains($"import(\"./{Path.GetFileName(names["plain/c"])}\")", a, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_sheet_is_published_whole_and_its_parts_are_not()
    {
        var site = TestSite.Build("""
            -- templates/assets/plain.css --
            @import "./parts/plain-text.css";
            p { color: red }
            -- templates/assets/parts/plain-text.css --
            h1 { color: blue }
            """).Clean();

        var sheet = Assert.Single(site.Files.Keys, f => f.Contains("plain", StringComparison.Ordinal) && f.EndsWith(".css", StringComparison.Ordinal));
        Assert.Equal("h1{color:blue}p{color:red}", Encoding.UTF8.GetString(site.Files[sheet]));
    }
}
