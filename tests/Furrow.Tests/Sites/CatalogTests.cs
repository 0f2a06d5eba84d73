namespace Furrow.Tests.Sites;

/// <summary>How stories hang together: what translations inherit, what leads on to what, in which order.</summary>
public class CatalogTests
{
    [Fact]
    public void A_translation_inherits_what_is_the_storys()
    {
        var site = TestSite.Build("""
            -- content/vocabulary/columns.yml --
            visit: { zh: 权威访谈, en: Authoritative interview }
            -- content/vocabulary/people.yml --
            feng: { zh: 丰娟, en: Feng Juan }
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023-02~
            kind: interview
            column: visit
            authors: [feng]
            rights: 作者
            ---
            正文。
            -- content/a/index.en.md --
            ---
            title: A
            date: 2023-02~
            translation: { kind: human }
            ---
            Text.
            """).Clean();

        const string page = "/en/2023/02/a/";
        Assert.Equal("A", site.Fact(page, "headline"));
        Assert.Equal("interview", site.Fact(page, "kind"));
        Assert.Equal("Authoritative interview", site.Fact(page, "column"));
        Assert.Equal("Feng Juan /en/people/feng/", site.Fact(page, "author"));
        Assert.Equal("2023年2月前后", site.Fact(page, "date"));
        Assert.Equal("作者", site.Fact(page, "rights"));
    }

    [Fact]
    public void The_original_need_not_be_in_the_default_language()
    {
        var site = TestSite.Build("""
            -- content/a/index.en.md --
            ---
            title: A
            date: 2023
            original: en
            ---
            Text.
            -- content/a/index.zh.md --
            ---
            title: 甲
            translation: { kind: human }
            ---
            正文。
            """).Clean();

        Assert.Equal("甲", site.Fact("/zh/2023/a/", "headline"));
    }

    [Fact]
    public void A_draft_original_hides_its_story_and_a_draft_translation_only_itself()
    {
        const string text = """
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023
            draft: true
            ---
            -- content/a/index.en.md --
            ---
            title: A
            ---
            Text.
            -- content/b/index.zh.md --
            ---
            title: 乙
            date: 2023
            ---
            正文。
            -- content/b/index.en.md --
            ---
            title: B
            draft: true
            ---
            Text.
            """;

        var site = TestSite.Build(text).Clean();
        Assert.False(site.HasPage("/zh/2023/a/") || site.HasPage("/en/2023/a/") || site.HasPage("/en/2023/b/"));
        Assert.Equal(["b /zh/2023/b/ 乙 [zh-Hans 中文]"], site.Facts("/en/", "story"));

        var drafts = TestSite.Build(text, new BuildOptions { IncludeDrafts = true }).Clean();
        Assert.True(drafts.HasPage("/zh/2023/a/") && drafts.HasPage("/en/2023/a/") && drafts.HasPage("/en/2023/b/"));
    }

    [Fact]
    public void What_is_wrong_with_a_draft_stops_only_the_builds_that_show_it()
    {
        const string text = """
            -- content/vocabulary/tags.yml --
            spring: { zh: 春天, en: Spring }
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023-02-30
            titel: 乙
            tags: [sprig]
            draft: true
            ---
            正文。
            -- content/a/index.en.md --
            ---
            title: A
            kind: nwes
            ---
            Text.
            -- content/b/index.zh.md --
            ---
            title: 乙
            date: 2023
            ---
            正文。
            -- content/b/index.en.md --
            ---
            title: B
            date: 2024
            draft: true
            ---
            Text.
            """;

        Assert.Equal(["b /zh/2023/b/ 乙 [zh-Hans 中文]"], TestSite.Build(text).Clean().Facts("/en/", "story"));

        var drafts = TestSite.Build(text, new BuildOptions { IncludeDrafts = true });
        Assert.Equal(BuildOutcome.ContentErrors, drafts.Result.Outcome);
        Assert.Equal(["content/a/index.en.md:3:7", "content/a/index.zh.md:3:7", "content/a/index.zh.md:4:1", "content/b/index.en.md:3:7"],
            drafts.Diagnostics.Select(line => line.Split(": ")[0]));
    }

    [Fact]
    public void A_draft_whose_front_matter_does_not_parse_is_an_error_of_every_build()
    {
        var site = TestSite.Build("""
            -- content/a/index.zh.md --
            ---
            title: "甲
            draft: true
            ---
            """);

        Assert.Equal(["FUR0104"], site.Result.Diagnostics.Select(d => d.Rule.Id));
    }

    [Fact]
    public void Stories_stand_newest_first_then_by_weight_then_by_id()
    {
        var site = TestSite.Build(Story("c", "2023-02-16") + Story("a", "2023-02-16") + Story("z", "2023-02-16", "weight: 1") + Story("old", "1999") + Story("new", "2024-01"));

        Assert.Equal(["new", "z", "a", "c", "old"], site.Clean().Facts("/zh/", "story").Select(s => s.Split(' ')[0]));
        Assert.Equal("new", site.Fact("/zh/2023/02/z/", "newer"));
        Assert.Equal("a", site.Fact("/zh/2023/02/z/", "older"));
        Assert.Empty(site.Facts("/zh/2024/01/new/", "newer"));
        Assert.Empty(site.Facts("/zh/1999/old/", "older"));
    }

    [Fact]
    public void A_story_and_its_sidebar_link_to_each_other_and_are_not_related_besides()
    {
        var site = TestSite.Build(Vocabulary + Story("main", "2023", "tags: [x]") + Story("side", "2023", "tags: [x]", "partOf: main")).Clean();

        Assert.Equal("/zh/2023/side/", site.Fact("/zh/2023/main/", "sidebar"));
        Assert.Equal("/zh/2023/main/", site.Fact("/zh/2023/side/", "parent"));
        Assert.Empty(site.Facts("/zh/2023/main/", "related"));
        Assert.Empty(site.Facts("/zh/2023/side/", "related"));
    }

    [Fact]
    public void Related_stories_share_a_series_first_then_rare_terms_then_common_ones()
    {
        var site = TestSite.Build(Vocabulary
            + Story("a", "2023", "series: s", "tags: [x, y]")
            + Story("series", "1990", "series: s")
            + Story("rare", "1991", "tags: [y]")
            + Story("common1", "2022", "tags: [x]") + Story("common2", "2021", "tags: [x]") + Story("common3", "2020", "tags: [x]")
            + Story("none", "2023")).Clean();

        Assert.Equal(["series", "rare", "common1", "common2"], site.Facts("/zh/2023/a/", "related"));
    }

    [Fact]
    public void A_story_without_a_translation_is_in_the_other_languages_lists_marked_as_what_it_is()
    {
        var site = TestSite.Build(Vocabulary + Story("a", "2023-02", "tags: [x]")).Clean();

        foreach (var list in (string[])["/en/", "/en/archive/2023/", "/en/archive/2023/02/", "/en/tags/x/"])
            Assert.Equal("a /zh/2023/02/a/ 甲 [zh-Hans 中文]", site.Fact(list, "story"));
        Assert.False(site.HasPage("/en/2023/02/a/"));
        Assert.Equal("a /zh/2023/02/a/ 甲", site.Fact("/zh/", "story").Trim());
    }

    [Fact]
    public void Pages_of_the_site_are_in_no_list()
    {
        var site = TestSite.Build("""
            -- content/about/index.zh.md --
            ---
            title: 关于
            kind: page
            ---
            正文。
            """).Clean();

        Assert.Equal("关于", site.Fact("/zh/about/", "headline"));
        Assert.Empty(site.Facts("/zh/", "story"));
        Assert.Equal("0", site.Fact("/zh/", "count"));
    }

    [Fact]
    public void An_index_stands_in_the_order_that_readers_of_its_language_expect_with_counts()
    {
        var site = TestSite.Build("""
            -- content/vocabulary/tags.yml --
            spring: { zh: 春耕, en: Spring ploughing }
            salt: { zh: 盐湖, en: Salt lakes }
            energy: { zh: 新能源, en: Énergie nouvelle }
            chongqing: { zh: 重庆, en: Chongqing, sort: { zh: chongqing } }

            """ + Story("a", "2023", "tags: [spring, salt, energy, chongqing]") + Story("b", "2023", "tags: [salt]")).Clean();

        Assert.Equal(
            ["C 重庆 /zh/tags/chongqing/ 1", "C 春耕 /zh/tags/spring/ 1", "X 新能源 /zh/tags/energy/ 1", "Y 盐湖 /zh/tags/salt/ 2"],
            site.Facts("/zh/tags/", "term"));
        Assert.Equal(
            ["C Chongqing /en/tags/chongqing/ 1", "E Énergie nouvelle /en/tags/energy/ 1", "S Salt lakes /en/tags/salt/ 2", "S Spring ploughing /en/tags/spring/ 1"],
            site.Facts("/en/tags/", "term"));
    }

    [Fact]
    public void Photos_in_the_text_and_at_the_head_come_with_their_sizes_wherever_in_the_folder_they_lie()
    {
        var site = TestSite.Build("""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023
            photos:
              - { id: ox, src: ./photos/ox.png, alt: 牛, caption: 二牛抬杠 }
              - { id: sky, src: sky.png, alt: 天 }
            ---
            一。

            ![](photo:sky)
            -- content/a/photos/ox.png --
            PNG 30x20
            -- content/a/sky.png --
            PNG 4x5
            """).Clean();

        Assert.Matches("^ox /media/a/photos/ox-30.[0-9a-f]{8}.jpg 30x20 牛 二牛抬杠$", site.Fact("/zh/2023/a/", "photo"));
        Assert.Matches("^sky /media/a/sky-4.[0-9a-f]{8}.jpg$", site.Fact("/zh/2023/a/", "placed"));
        Assert.True(site.HasPage("/media/a/photos/ox.png") && site.HasPage("/media/a/sky.png"));
    }

    private const string Vocabulary = """
        -- content/vocabulary/tags.yml --
        x: { zh: 甲 }
        y: { zh: 乙 }
        -- content/vocabulary/series.yml --
        s: { zh: 专题 }

        """;

    private static string Story(string id, string date, params string[] lines) => $"""
        -- content/{id}/index.zh.md --
        ---
        title: 甲
        date: {date}
        {string.Join('\n', [.. lines, "---"])}
        正文。

        """;
}
