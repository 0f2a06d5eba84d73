namespace Furrow.Tests.Sites;

/// <summary>Where everything is, and what pages say of where they are.</summary>
public class RoutingTests
{
    [Theory]
    [InlineData("2023-02-16", "/zh/2023/02/a/")]
    [InlineData("2023-02", "/zh/2023/02/a/")]
    [InlineData("2023-02~", "/zh/2023/02/a/")]
    [InlineData("2023", "/zh/2023/a/")]
    [InlineData("2023?", "/zh/2023/a/")]
    [InlineData("2023-21", "/zh/2023/a/")]
    [InlineData("201X", "/zh/201x/a/")]
    [InlineData("19XX", "/zh/19xx/a/")]
    [InlineData("2023-02-16/2023-03-01", "/zh/2023/02/a/")]
    [InlineData("2023-02/..", "/zh/2023/02/a/")]
    [InlineData("../2023-02", "/zh/2023/02/a/")]
    [InlineData("/2023", "/zh/2023/a/")]
    public void An_article_is_below_its_year_and_its_month_where_that_is_known(string date, string address)
    {
        var site = TestSite.Build(Story("a", date)).Clean();

        Assert.Equal(address, site.Fact(address, "url"));
        Assert.Equal($"https://example.org{address}", site.Fact(address, "canonical"));
        var year = address.Split('/')[2];
        Assert.Equal("1", site.Fact($"/zh/archive/{year}/", "count"));
        Assert.Equal(address.Split('/')[3] == "02", site.HasPage($"/zh/archive/{year}/02/"));
    }

    [Fact]
    public void A_slug_is_each_articles_own_and_else_the_storys_id()
    {
        var site = TestSite.Build("""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023
            slug: di-yi-li
            ---
            正文。
            -- content/a/index.en.md --
            ---
            title: A
            slug: first-furrow
            ---
            Text.
            -- content/b/index.zh.md --
            ---
            title: 乙
            date: 2023
            slug: er
            ---
            正文。
            -- content/b/index.en.md --
            ---
            title: B
            ---
            Text.
            """).Clean();

        Assert.True(site.HasPage("/zh/2023/di-yi-li/") && site.HasPage("/en/2023/first-furrow/"));
        Assert.True(site.HasPage("/zh/2023/er/") && site.HasPage("/en/2023/b/"));
    }

    [Fact]
    public void A_terms_slug_is_its_address()
    {
        var site = TestSite.Build("""
            -- content/vocabulary/tags.yml --
            x: { zh: 春耕, en: Spring ploughing, slug: spring-ploughing }
            y: { zh: 牛, en: Oxen, slug: { zh: niu } }

            """ + Story("a", "2023", "tags: [x, y]")).Clean();

        Assert.True(site.HasPage("/zh/tags/spring-ploughing/") && site.HasPage("/en/tags/spring-ploughing/"));
        Assert.True(site.HasPage("/zh/tags/niu/") && site.HasPage("/en/tags/y/"));
    }

    [Fact]
    public void A_page_of_the_site_is_below_its_language()
    {
        var site = TestSite.Build("""
            -- content/site/about/index.zh.md --
            ---
            title: 关于
            kind: page
            ---
            正文。
            """).Clean();

        Assert.Equal("https://example.org/zh/about/", site.Fact("/zh/about/", "canonical"));
        Assert.Equal("page", site.Fact("/zh/about/", "layout"));
    }

    [Fact]
    public void Aliases_lead_to_the_article()
    {
        var site = TestSite.Build(Story("a", "2023", "aliases: [/old/a, /old/a.html]")).Clean();

        foreach (var alias in (string[])["/old/a/", "/old/a.html"])
        {
            Assert.Equal("/zh/2023/a/", site.Fact(alias, "target"));
            Assert.Equal("https://example.org/zh/2023/a/", site.Fact(alias, "absolute"));
        }
    }

    [Fact]
    public void A_long_list_is_paged()
    {
        var site = TestSite.Build(PlainSite.Config.Replace("\"languages\"", "\"pageSize\": 2, \"languages\"", StringComparison.Ordinal) + "\n"
            + string.Concat(Enumerable.Range(1, 5).Select(i => Story($"s{i}", $"2023-0{i}")))).Clean();

        Assert.Equal(["s5", "s4"], Ids("/zh/"));
        Assert.Equal(["s3", "s2"], Ids("/zh/page/2/"));
        Assert.Equal(["s1"], Ids("/zh/page/3/"));
        Assert.False(site.HasPage("/zh/page/1/") || site.HasPage("/zh/page/4/"));
        Assert.Equal("2/3 newer=/zh/ older=/zh/page/3/", site.Fact("/zh/page/2/", "pager"));
        Assert.Equal("犁痕 第2页", site.Fact("/zh/page/2/", "title"));
        Assert.Equal("https://example.org/zh/page/2/", site.Fact("/zh/page/2/", "canonical"));
        Assert.Equal("en /en/page/2/ true", site.Facts("/zh/page/2/", "switch")[1]);
        Assert.True(site.HasPage("/zh/archive/2023/page/3/"));

        IEnumerable<string> Ids(string address) => site.Facts(address, "story").Select(s => s.Split(' ')[0]);
    }

    [Fact]
    public void Under_a_sub_path_every_link_begins_with_it_and_files_stay_where_they_are()
    {
        var site = TestSite.Build(Story("a", "2023", "aliases: [/old/]") + "[甲](story:a) [存档](/zh/archive/)", new BuildOptions { BaseUrl = new Uri("https://host.example/repo/") }).Clean();

        const string page = "/zh/2023/a/";
        Assert.Equal("https://host.example/repo/zh/2023/a/", site.Fact(page, "canonical"));
        Assert.Equal("/repo/zh/2023/a/", site.Fact(page, "url"));
        Assert.Contains("<a href=\"/repo/zh/2023/a/\">甲</a> <a href=\"/repo/zh/archive/\">存档</a>", site.Page(page), StringComparison.Ordinal);
        Assert.Equal("/repo/zh/2023/a/", site.Fact("/old/", "target"));
        Assert.Contains("https://host.example/repo/sitemap.xml", site.Page("/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Canonical_and_alternates_are_only_for_what_there_is()
    {
        var site = TestSite.Build(Story("only", "2023") + Story("both", "2023") + """
            -- content/both/index.en.md --
            ---
            title: B
            ---
            Text.
            """).Clean();

        Assert.Equal(["zh-Hans https://example.org/zh/2023/both/", "en https://example.org/en/2023/both/"], site.Facts("/en/2023/both/", "alternate"));
        Assert.Equal("https://example.org/zh/2023/both/", site.Fact("/en/2023/both/", "x-default"));
        Assert.Equal(["zh-Hans https://example.org/zh/2023/only/"], site.Facts("/zh/2023/only/", "alternate"));
        Assert.Equal(["zh /zh/2023/only/ true", "en /en/ false"], site.Facts("/zh/2023/only/", "switch"));
        Assert.Equal("https://example.org/", site.Fact("/en/", "x-default"));
        Assert.Equal(["zh-Hans https://example.org/zh/", "en https://example.org/en/"], site.Facts("/", "alternate"));
        Assert.Equal([""], site.Facts("/404.html", "canonical"));
        Assert.Empty(site.Facts("/404.html", "alternate"));
    }

    [Fact]
    public void Home_and_tags_have_feeds_and_an_untranslated_story_is_only_in_its_own()
    {
        var site = TestSite.Build("-- content/vocabulary/tags.yml --\nx: { zh: 甲 }\n" + Story("a", "2023", "tags: [x]")).Clean();

        Assert.Equal(["/zh/feed.xml", "/zh/feed.json", "/zh/tags/x/feed.xml", "/zh/tags/x/feed.json"], site.Facts("/zh/tags/x/", "feed"));
        Assert.Contains("https://example.org/zh/2023/a/", site.Page("/zh/feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("/2023/a/", site.Page("/en/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Vocabularies_without_stories_have_no_pages()
    {
        var site = TestSite.Build("-- content/vocabulary/tags.yml --\nx: { zh: 甲 }\n" + Story("a", "2023")).Clean();

        Assert.Empty(site.Facts("/zh/", "vocabulary"));
        Assert.False(site.HasPage("/zh/tags/") || site.HasPage("/zh/tags/x/"));
    }

    [Fact]
    public void Static_files_are_copied_to_the_root()
    {
        var site = TestSite.Build("""
            -- static/CNAME --
            example.org
            -- static/docs/a b.txt --
            text
            """).Clean();

        Assert.Equal("example.org", site.Page("/CNAME").Trim());
        Assert.True(site.HasPage("/docs/a b.txt"));
    }

    private static string Story(string id, string date, params string[] lines) => $"""
        -- content/{id}/index.zh.md --
        ---
        title: 甲
        date: {date}
        {string.Join('\n', [.. lines, "---"])}
        正文。

        """;
}
