using Furrow.Importing.Sites;

namespace Furrow.Tests.Importing.Sites;

/// <summary>What becomes of a Hugo site.</summary>
public class HugoImportTests
{
    [Fact]
    public void A_post_becomes_a_story_with_its_old_address_as_an_alias()
    {
        var site = Import("""
            -- hugo.toml --
            baseURL = "https://old.example.org/"
            defaultContentLanguage = "zh"
            -- content/posts/first-furrow.md --
            ---
            title: 第一犁
            date: 2023-02-16T00:00:00+08:00
            lastmod: 2023-03-01
            description: 春耕开始了。
            tags: [春耕]
            categories: [农业]
            author: 程宁宁
            weight: 3
            aliases: [/old/furrow, beside]
            ---

            **春天**来了。
            """).Clean();

        Assert.Equal("""
            ---
            title: 第一犁
            summary: 春耕开始了。
            date: 2023-02-16
            authors: [cheng-ningning]
            tags: [chun-geng, nong-ye]
            weight: 3
            aliases: [/posts/first-furrow/, /old/furrow, /posts/beside]
            lastmod: 2023-03-01
            ---

            **春天**来了。

            """, site["content/2023/first-furrow/index.zh.md"], ignoreLineEndingDifferences: true);
        Assert.Equal("chun-geng:\n  zh: 春耕\nnong-ye:\n  zh: 农业\n", site["content/vocabulary/tags.yml"]);
        Assert.Equal("cheng-ningning:\n  zh: 程宁宁\n", site["content/vocabulary/people.yml"]);
    }

    [Theory]
    [InlineData("+++\ntitle = \"A \\\"B\\\"\"\ndate = 2023-02-16T00:00:00Z\ntags = [\n  'x',\n]\n+++\nText.\n")]
    [InlineData("{\n  \"title\": \"A \\\"B\\\"\", \"date\": \"2023-02-16\",\n  \"tags\": [\"x\"]\n}\n\nText.\n")]
    [InlineData("---\ntitle: A \"B\"\ndate: 2023-02-16\ntags:\n  - x\n---\nText.\n")]
    [InlineData("\uFEFF---\r\ntitle: A \"B\"\r\ndate: 2023-02-16\r\ntags: x\r\n---\r\nText.\r\n")]
    public void Front_matter_may_be_TOML_JSON_or_YAML(string file)
    {
        var site = ImportedSite.From(SiteGenerator.Hugo, new Dictionary<string, byte[]> { ["content/a.en.md"] = System.Text.Encoding.UTF8.GetBytes(file) }).Clean();

        Assert.Equal("---\ntitle: \"A \\\"B\\\"\"\ndate: 2023-02-16\noriginal: en\ntags: [x]\naliases: [/en/a/]\n---\n\nText.\n", site["content/2023/a/index.en.md"]);
    }

    [Fact]
    public void Translations_are_one_story_by_suffix_by_folder_and_by_key()
    {
        var suffixes = Import("""
            -- content/posts/a.md --
            ---
            title: 甲
            date: 2023-02-16
            tags: [春耕, 科技]
            ---
            正文。
            -- content/posts/a.en.md --
            ---
            title: A
            date: 2023-02-16
            tags: [Ploughing, Science]
            ---
            Text.
            """).Clean();
        var folders = Import("""
            -- config.toml --
            defaultContentLanguage = "zh-cn"
            [languages.zh-cn]
            contentDir = "content/chinese"
            [languages.en]
            contentDir = "content/english"
            -- content/chinese/posts/a/index.md --
            ---
            title: 甲
            date: 2023-02-16
            ---
            正文。
            -- content/english/posts/a/index.md --
            ---
            title: A
            date: 2023-02-16
            ---
            Text.
            """).Clean();
        var keys = Import("""
            -- content/posts/jia.md --
            ---
            title: 甲
            date: 2023-02-16
            translationKey: first
            ---
            正文。
            -- content/en/other.md --
            ---
            title: A
            translationKey: first
            ---
            Text.
            """).Clean();

        Assert.Equal(["content/2023/a/index.en.md", "content/2023/a/index.zh.md", "content/vocabulary/tags.yml"], suffixes.Paths);
        Assert.Equal("chun-geng:\n  zh: 春耕\n  en: Ploughing\nke-ji:\n  zh: 科技\n  en: Science\n", suffixes["content/vocabulary/tags.yml"]);
        Assert.Equal("---\ntitle: A\n---\n\nText.\n", WithoutAliases(suffixes["content/2023/a/index.en.md"]));
        Assert.Equal(["content/2023/a/index.en.md", "content/2023/a/index.zh.md"], folders.Paths);
        Assert.Contains("aliases: [/posts/a/]", folders["content/2023/a/index.zh.md"], StringComparison.Ordinal);
        Assert.Contains("aliases: [/en/posts/a/]", folders["content/2023/a/index.en.md"], StringComparison.Ordinal);
        Assert.Equal(["content/2023/jia/index.en.md", "content/2023/jia/index.zh.md"], keys.Paths);
        foreach (var site in (ImportedSite[])[suffixes, folders, keys])
            site.Build().Clean();
    }

    [Fact]
    public void Images_come_along_beside_the_story_or_at_their_old_addresses()
    {
        var site = Import("""
            -- content/posts/ox/index.md --
            ---
            title: 牛
            date: 2023-02-16
            cover: { image: plough.png, alt: 犁, caption: 一张犁 }
            ---
            ![牛](ox.png "耕牛") ![远山](/images/hills.png)

            {{< figure src="plough.png" alt="犁" caption="一张\"新\"犁" >}}

            <img src="/images/hills.png" alt="山"> [表](data/table.csv)
            -- content/posts/ox/index.en.md --
            ---
            title: Ox
            cover: { image: plough.png, alt: A plough }
            ---
            ![An ox](ox.png)
            -- content/posts/ox/ox.png --
            PNG 3x2
            -- content/posts/ox/plough.png --
            PNG 4x2
            -- content/posts/ox/data/table.csv --
            1,2
            -- static/images/hills.png --
            PNG 5x2
            -- static/images/unused.png --
            PNG 6x2
            """).Clean();

        Assert.Equal(
        [
            "content/2023/ox/data/table.csv", "content/2023/ox/index.en.md", "content/2023/ox/index.zh.md",
            "content/2023/ox/ox.png", "content/2023/ox/plough.png", "static/images/hills.png",
        ], site.Paths);
        Assert.Equal("""
            ![牛](ox.png "耕牛") ![远山](/images/hills.png)

            ![犁](plough.png "一张\"新\"犁")

            <img src="/images/hills.png" alt="山"> [表](data/table.csv)
            """, site.Body("content/2023/ox/index.zh.md"), ignoreLineEndingDifferences: true);
        Assert.Contains("photos:\n  - id: cover\n    src: plough.png\n    caption: 一张犁\n    alt: 犁\n", site["content/2023/ox/index.zh.md"], StringComparison.Ordinal);
        Assert.Contains("photos:\n  - id: cover\n    alt: A plough\n", site["content/2023/ox/index.en.md"], StringComparison.Ordinal);
        site.Build().Clean();
    }

    [Fact]
    public void Links_between_posts_lead_to_stories_however_they_are_written()
    {
        var site = Import("""
            -- hugo.toml --
            baseURL = "https://old.example.org/blog/"
            -- content/posts/a.md --
            ---
            title: 甲
            date: 2023-02-16
            ---
            [1](../b/) [2](/posts/b/) [3]({{< ref "b.md" >}}) [4]({{< relref "/posts/b#第二节" >}}) [5](b.md) [6](https://old.example.org/blog/posts/b/)
            [7](/blog/posts/b/) [8][b] [9](https://example.org/) [10](#第一节) [11](mailto:a@example.org)

            [b]: /old-b/ "乙"

            ## 第一节
            -- content/posts/b.md --
            ---
            title: 乙
            date: 2023-02-17
            aliases: [/old-b/]
            ---
            ## 第二节 {#second}

            文字，[回](/posts/a/#第一节)，[自己](#second)。
            """).Clean();

        Assert.Equal("""
            [1](story:b) [2](story:b) [3](story:b) [4](story:b#第二节) [5](story:b) [6](story:b)
            [7](story:b) [8][b] [9](https://example.org/) [10](#第一节) [11](mailto:a@example.org)

            [b]: story:b "乙"

            ## 第一节
            """, site.Body("content/2023/a/index.zh.md"), ignoreLineEndingDifferences: true);
        Assert.Equal("## 第二节\n\n文字，[回](story:a#第一节)，[自己](#第二节)。", site.Body("content/2023/b/index.zh.md"));
        site.Build().Clean();
    }

    [Fact]
    public void What_has_no_equivalent_is_reported_at_its_place_and_kept_where_editors_see_it()
    {
        var site = Import("""
            -- content/posts/a.md --
            ---
            title: 甲
            date: 2023-02-16
            toc: true
            params: { wide: [1, 2] }
            ---
            第一段 {{< note "小心--注意" >}} 文字。

            {{< youtube abc123 >}}

            {{% notice %}}提示{{% /notice %}}

            [去](/nowhere/) ![没有](gone.png) [[图](x.png)](/nowhere/)

            <iframe src="https://example.org/map"></iframe>

            `{{</* ref "x" */>}}` 是写法。
            """);

        Assert.Equal(
        [
            "content/posts/a.md:4:1: FUR0942: `toc` has no equivalent in Furrow; left out: true.",
            "content/posts/a.md:5:1: FUR0942: `params` has no equivalent in Furrow; left out: {wide: [1, 2]}.",
            "content/posts/a.md:7:5: FUR0946: `{{< note \"小心--注意\" >}}` has no equivalent; it stands in the story as a comment, which readers do not see. Write what it showed.",
            "content/posts/a.md:9:1: FUR0946: `{{< youtube abc123 >}}` has no equivalent: the video is not shown in the text but linked to.",
            "content/posts/a.md:11:1: FUR0946: `{{% notice %}}` has no equivalent; it stands in the story as a comment, which readers do not see. Write what it showed.",
            "content/posts/a.md:13:1: FUR0947: The link `/nowhere/` leads to nothing that is imported; its words are kept, its address in a comment. Link to what took its place, or leave it.",
            "content/posts/a.md:13:16: FUR0948: There is no image file `gone.png`; the place is kept as a comment. Put the file beside the story and write `![what it shows](file)`.",
            "content/posts/a.md:13:33: FUR0947: The link `x.png` leads to nothing that is imported; its words are kept, its address in a comment. Link to what took its place, or leave it.",
            "content/posts/a.md:15:1: FUR0951: The HTML element `<iframe>` stays in the story's file, but the build leaves it out of the page; link to https://example.org/map instead.",
        ], site.Diagnostics);
        Assert.Equal("""
            第一段 <!-- {{< note "小心-&#45;注意" >}} --> 文字。

            <https://www.youtube.com/watch?v=abc123>

            <!-- {{% notice %}} -->
            提示<!-- {{% /notice %}} -->

            去<!-- link: /nowhere/ --> <!-- ![没有](gone.png) --> [图<!-- link: x.png -->](/nowhere/)

            <iframe src="https://example.org/map"></iframe>

            `{{< ref "x" >}}` 是写法。
            """, site.Body("content/2023/a/index.zh.md"), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_post_without_a_date_becomes_a_page_and_a_draft_stays_one()
    {
        var site = Import("""
            -- content/about.md --
            ---
            title: 关于
            ---
            正文。
            -- content/search.md --
            ---
            title: 搜索
            ---
            正文。
            -- content/posts/2023-02-16-dated.md --
            ---
            title: 乙
            draft: true
            ---
            草稿。
            -- content/posts/c.md --
            ---
            title: 丙
            date: 2023-02-30
            ---
            [草稿](2023-02-16-dated.md)
            """);

        Assert.Equal(
        [
            "content/about.md: FUR0944: This post has no date, so it becomes a page of the site (`kind: page`), which no list shows. If it is a story, give it a `date` instead of the `kind`.",
            "content/posts/c.md: FUR0944: This post has no date, so it becomes a page of the site (`kind: page`), which no list shows. If it is a story, give it a `date` instead of the `kind`.",
            "content/posts/c.md:3:7: FUR0943: `date` should be a date such as 2023-02-16; left out: 2023-02-30.",
            "content/posts/c.md:5:1: FUR0947: The link `2023-02-16-dated.md` leads to nothing that is imported; its words are kept, its address in a comment. Link to what took its place, or leave it.",
            "content/search.md: FUR0944: This post has no date, so it becomes a page of the site (`kind: page`), which no list shows. If it is a story, give it a `date` instead of the `kind`.",
        ], site.Diagnostics);
        Assert.Equal(["content/2023/2023-02-16-dated/index.zh.md", "content/about/index.zh.md", "content/c/index.zh.md", "content/search-2/index.zh.md"], site.Paths);
        Assert.Equal("---\ntitle: 乙\ndate: 2023-02-16\ndraft: true\n---\n\n草稿。\n", site["content/2023/2023-02-16-dated/index.zh.md"]);
        Assert.Equal(["content/2023/2023-02-16-dated/index.zh.md"], site.Import.Drafts);
        site.Build().Clean();
    }

    [Fact]
    public void Two_posts_of_one_name_are_two_stories_and_Chinese_names_become_pinyin()
    {
        var site = Import("""
            -- content/notes/a.md --
            ---
            title: 甲
            date: 2023-02-16
            ---
            正文。
            -- content/posts/a.md --
            ---
            title: 乙
            date: 2023-02-17
            ---
            正文。
            -- content/posts/春耕 记.md --
            ---
            title: 丙
            date: 2023-02-18
            ---
            正文。
            """).Clean();

        Assert.Equal(["content/2023/a/index.zh.md", "content/2023/chun-geng-ji/index.zh.md", "content/2023/posts-a/index.zh.md"], site.Paths);
        Assert.Contains("aliases: [/posts/春耕-记/]", site["content/2023/chun-geng-ji/index.zh.md"], StringComparison.Ordinal);
        site.Build().Clean();
    }

    [Fact]
    public void Links_to_lists_and_feeds_lead_to_those_of_the_new_site()
    {
        var site = Import("""
            -- hugo.toml --
            baseURL = "https://old.example.org/blog/"
            defaultContentLanguage = "zh"
            [languages.zh]
            [languages.en]
            -- content/posts/a.zh.md --
            ---
            title: 甲
            date: 2023-02-16
            tags: [春耕]
            series: [四季]
            ---
            [一](/tags/春耕/) [二](/blog/series/%E5%9B%9B%E5%AD%A3/) [三](/index.xml) [四](/tags/春耕/index.xml) [五](https://old.example.org/blog/)
            [六](/en/tags/spring-ploughing/) [七](/tags/) <a href="/tags/春耕/">八</a>
            -- content/posts/a.en.md --
            ---
            title: A
            date: 2023-02-16
            tags: [Spring ploughing]
            series: [Four seasons]
            ---
            [1](/en/tags/spring-ploughing/) [2](/en/series/four-seasons/) [3](/en/index.xml) [4](/en/tags/spring-ploughing/index.xml) [5](/en/)
            [6](/zh/tags/春耕/) [7](/en/tags/) <a href="/en/tags/spring-ploughing/">8</a>
            """, """
            -- content/vocabulary/series.yml --
            seasons: { zh: 四季, en: Four seasons, slug: { zh: 四季 } }
            """);

        Assert.Equal("""
            [一](/zh/tags/chun-geng/) [二](/zh/series/%E5%9B%9B%E5%AD%A3/) [三](/zh/feed.xml) [四](/zh/tags/chun-geng/feed.xml) [五](/zh/)
            [六](/en/tags/chun-geng/) [七](/zh/tags/) <a href="/zh/tags/chun-geng/">八</a>
            """, site.Body("content/2023/a/index.zh.md"), ignoreLineEndingDifferences: true);
        Assert.Equal("""
            [1](/en/tags/chun-geng/) [2](/en/series/seasons/) [3](/en/feed.xml) [4](/en/tags/chun-geng/feed.xml) [5](/en/)
            [6](/zh/tags/chun-geng/) [7](/en/tags/) <a href="/en/tags/chun-geng/">8</a>
            """, site.Body("content/2023/a/index.en.md"), ignoreLineEndingDifferences: true);
        site.Clean().Build().Clean();
    }

    [Fact]
    public void Links_to_lists_that_the_new_site_has_not_keep_their_words()
    {
        var site = Import("""
            -- content/posts/a.md --
            ---
            title: 甲
            date: 2023-02-16
            series: [四季]
            ---
            [一](/tags/夏收/) [二](/series/四季/index.xml) [三](/places/)
            -- content/posts/b.md --
            ---
            title: 乙
            date: 2023-02-16
            draft: true
            tags: [夏收]
            ---
            正文。
            """);

        Assert.Equal("一<!-- link: /tags/夏收/ --> 二<!-- link: /series/四季/index.xml --> 三<!-- link: /places/ -->", site.Body("content/2023/a/index.zh.md"));
        Assert.Equal(["content/posts/a.md:6:1", "content/posts/a.md:6:16", "content/posts/a.md:6:42"],
            site.Import.Diagnostics.Where(d => d.Rule.Id == "FUR0947").Select(d => d.Location!.ToString()));
    }

    [Fact]
    public void What_the_site_has_already_stays_as_it_is()
    {
        var site = Import("""
            -- content/posts/a.md --
            ---
            title: 甲
            date: 2023-02-16
            ---
            正文。
            -- content/posts/b.md --
            ---
            title: 乙
            date: 2023-02-16
            tags: [春耕, Snow, 雪]
            author: [程宁宁, { name: Ma Li }]
            ---
            ![山](/hills.png)
            -- static/hills.png --
            PNG 5x2
            """, """
            -- content/a/index.zh.md --
            ---
            title: 旧
            date: 2020
            ---
            正文。
            -- content/vocabulary/tags.yml --
            ploughing: { zh: 春耕 }
            snow: { zh: 雪, en: Snow }
            -- content/vocabulary/people.yml --
            cheng: { zh: 程宁宁 }
            -- static/hills.png --
            PNG 6x2
            """);

        Assert.Equal(["content/2023/b/hills.png", "content/2023/b/index.zh.md"], site.Paths);
        Assert.Contains("authors: [cheng, ma-li]\ntags: [ploughing, snow]\n", site["content/2023/b/index.zh.md"], StringComparison.Ordinal);
        Assert.Equal("![山](hills.png)", site.Body("content/2023/b/index.zh.md"));
        Assert.Equal(
        [
            "FUR0956: content/vocabulary/people.yml lacks terms that the stories name: ma-li. Import with --add-terms, which puts them at the file's end, or add them yourself: the report has the lines.",
            "content/posts/a.md: FUR0953: The site has another story `a` already, content/a/index.zh.md, which stays as it is; this post is not imported. To import it, rename its file or give it a `slug`; if it is the same story after all, there is nothing to do.",
        ], site.Diagnostics);
        Assert.Equal("ma-li:\n  zh: Ma Li\n", Assert.Single(site.Import.Additions).Yaml);
    }

    [Fact]
    public void Terms_that_a_closed_vocabulary_lacks_are_told_to_stop_builds()
    {
        var site = Import("""
            -- content/posts/a.md --
            ---
            title: 甲
            date: 2023-02-16
            tags: [春耕]
            ---
            正文。
            """, """
            -- content/vocabulary/tags.yml --
            snow: { zh: 雪, en: Snow }
            -- site.config.json --
            {
              "baseUrl": "https://example.org/",
              "title": { "zh": "犁痕", "en": "Furrow" },
              "languages": [ { "key": "zh", "tag": "zh-Hans", "label": "中文" }, { "key": "en", "tag": "en", "label": "English" } ],
              "vocabularies": { "tags": "closed" }
            }
            """);

        Assert.Equal(
            ["FUR0956: content/vocabulary/tags.yml lacks terms that the stories name: chun-geng; this vocabulary is closed, so builds stop until it has them. Import with --add-terms, which puts them at the file's end, or add them yourself: the report has the lines."],
            site.Diagnostics);
    }

    [Fact]
    public void Tags_that_differ_in_capitals_and_hyphens_alone_are_one()
    {
        var site = Import("""
            -- content/posts/a.en.md --
            ---
            title: A
            date: 2023-02-16
            tags: [Spring Ploughing]
            ---
            Text.
            -- content/posts/b.en.md --
            ---
            title: B
            date: 2023-02-16
            tags: [spring-ploughing]
            ---
            Text.
            """).Clean();

        Assert.Equal("spring-ploughing:\n  en: Spring Ploughing\n", site["content/vocabulary/tags.yml"]);
        Assert.Contains("tags: [spring-ploughing]\n", site["content/2023/b/index.en.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_that_both_languages_write_alike_is_named_in_both()
    {
        var site = Import("""
            -- content/posts/a.md --
            ---
            title: 甲
            date: 2023-02-16
            tags: [Hugo, 春耕, 雪]
            ---
            正文。
            -- content/posts/a.en.md --
            ---
            title: A
            date: 2023-02-16
            tags: [Hugo, Ploughing, Snow]
            ---
            Text.
            """).Clean();

        Assert.Equal("chun-geng:\n  zh: 春耕\n  en: Ploughing\nhugo:\n  zh: Hugo\n  en: Hugo\nxue:\n  zh: 雪\n  en: Snow\n", site["content/vocabulary/tags.yml"]);
    }

    [Fact]
    public void Lists_languages_that_the_site_has_not_and_second_translations_are_reported()
    {
        var site = Import("""
            -- content/_index.md --
            ---
            title: 首页
            ---
            -- content/posts/a.fr.md --
            ---
            title: A
            date: 2023-02-16
            ---
            Texte.
            -- content/posts/b.md --
            ---
            title: 乙
            date: 2023-02-16
            translationKey: x
            tags: [甲, 乙]
            ---
            正文。
            -- content/posts/b.en.md --
            ---
            title: B
            date: 2023-02-18
            translationKey: x
            tags: [One]
            ---
            Text.
            -- content/posts/c.md --
            ---
            title: 丙
            date: 2023-02-16
            translationKey: x
            ---
            正文。
            -- content/posts/d.html --
            <p>HTML</p>
            """);

        Assert.Equal(
        [
            "content/_index.md: FUR0952: This is the page of a list, and Furrow makes its lists by itself; its text is not imported.",
            "content/posts/a.fr.md: FUR0945: This post is in `fr`, which is none of the site's languages (zh, en); it is not imported. Add the language to site.config.json first.",
            "content/posts/b.en.md: FUR0954: This translation is of 2023-02-18, and its original, content/posts/b.md, of 2023-02-16; a story has one date, the original's. Say in the text when it was translated, if readers should know.",
            "content/posts/b.en.md:5:8: FUR0954: `One` is none of the tags of the original, content/posts/b.md, and a story has the same in all its languages; left out. Add it to the original if it belongs there.",
            "content/posts/c.md: FUR0954: This post says that it is a translation of content/posts/b.md, which has one in `zh`, content/posts/b.md; it becomes a story of its own.",
            "content/posts/d.html: FUR0952: This page is written in HTML, and stories are Markdown; it is not imported. Write it anew, or put it into `static/`.",
        ], site.Diagnostics);
    }

    [Theory]
    [InlineData("---\ntitle: [a\ndate: 2023\n---\nx\n", "FUR0104")]
    [InlineData("---\ntitle: a\ntitle: b\ndate: 2023-02-16\n---\nx\n", "FUR0106")]
    [InlineData("---\ntitle: a\nx\n", "FUR0103")]
    [InlineData("+++\ntitle = a\n+++\nx\n", "FUR0941")]
    [InlineData("{\n  \"title\": \"a\",,\n}\nx\n", "FUR0941")]
    public void A_post_whose_front_matter_is_broken_is_reported_and_the_others_are_imported(string file, string rule)
    {
        var site = ImportedSite.From(SiteGenerator.Hugo, new Dictionary<string, byte[]>
        {
            ["content/a.md"] = System.Text.Encoding.UTF8.GetBytes(file),
            ["content/b.md"] = System.Text.Encoding.UTF8.GetBytes("---\ntitle: 乙\ndate: 2023-02-16\n---\n正文。\n"),
        });

        var found = Assert.Single(site.Import.Diagnostics);
        Assert.Equal((rule, "content/a.md"), (found.Rule.Id, found.Location?.Path));
        Assert.NotNull(found.Location?.Position);
        Assert.True(site.Import.HasErrors);
        Assert.Equal("正文。", site.Body("content/2023/b/index.zh.md"));
    }

    [Fact]
    public void A_post_that_is_no_text_is_reported_and_the_others_are_imported()
    {
        var site = ImportedSite.From(SiteGenerator.Hugo, new Dictionary<string, byte[]>
        {
            ["content/a.md"] = [0x2D, 0x0A, 0x89, 0x50],
            ["content/b.md"] = System.Text.Encoding.UTF8.GetBytes("---\ntitle: 乙\ndate: 2023-02-16\n---\n正文。\n"),
        });

        Assert.StartsWith("content/a.md:2:1: FUR0101: ", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(["content/2023/b/index.zh.md"], site.Paths);
        Assert.StartsWith(
            "# Import report\n\n1 story in 1 article, 0 of them drafts; 1 file. 1 file has errors: mend them, and import again; what is there by then stays as it is.\n\n## File is not UTF-8 (FUR0101, 1)\n\n- content/a.md:2:1: ",
            ImportReportWriter.Write(site.Import), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_of_day_are_left_out_and_told_of_once()
    {
        var site = Import("""
            -- content/a.md --
            ---
            title: 甲
            date: 2023-02-16T09:30:00+08:00
            ---
            正文。
            -- content/b.md --
            ---
            title: 乙
            date: 2023-02-16 18:00
            ---
            正文。
            """);

        Assert.Equal(
            ["content/a.md:3:7: FUR0943: A story's date is a day, so times of day are left out: 09:30:00 here, and those of 1 other post. Give the stories of one day a `weight` where their order matters."],
            site.Diagnostics);
    }

    [Fact]
    public void A_config_that_cannot_be_read_stops_the_import()
    {
        var site = ImportedSite.From(SiteGenerator.Hugo, new Dictionary<string, byte[]>
        {
            ["hugo.toml"] = System.Text.Encoding.UTF8.GetBytes("title = x\n"),
            ["content/b.md"] = System.Text.Encoding.UTF8.GetBytes("---\ntitle: 乙\ndate: 2023-02-16\n---\n正文。\n"),
        });

        Assert.True(site.Import.IsStopped);
        Assert.Empty(site.Paths);
        Assert.StartsWith("hugo.toml:1:", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_that_lead_out_of_the_folder_bring_nothing_along()
    {
        var site = ImportedSite.From(SiteGenerator.Hugo, new Dictionary<string, byte[]>
        {
            ["content/posts/a/index.md"] = System.Text.Encoding.UTF8.GetBytes("---\ntitle: 甲\ndate: 2023-02-16\nimage: ../../../../etc/passwd\n---\n![一](../../../../../etc/passwd) ![二](/../secret.png) ![三](..\\secret.png) [四](../../../secret.png)\n"),
            ["content/posts/a/b\u0007d.png"] = [1],
            ["content/posts/a/.hidden"] = [1],
            ["content/posts/b\u0001.md"] = [1],
            ["secret.png"] = [1],
        });

        Assert.Equal(["content/2023/a/index.zh.md"], site.Paths);
        Assert.Equal(["FUR0948", "FUR0948", "FUR0948", "FUR0947"], site.Import.Diagnostics.Where(d => d.Rule.Id is "FUR0947" or "FUR0948").OrderBy(d => d.Location!.Position).Select(d => d.Rule.Id));
        Assert.Equal(2, site.Import.Diagnostics.Count(d => d.Rule.Id == "FUR0950"));
        Assert.Empty(site.Build().Diagnostics);
    }

    [Fact]
    public void A_folder_without_posts_says_so() =>
        Assert.Equal(["FUR0940: There are no posts of Hugo in this folder; name the site's folder, or the one with its posts."], Import("-- notes.txt --\nx").Diagnostics);

    [Fact]
    public void Many_posts_with_many_tags_are_imported_once_each()
    {
        var tags = string.Join(", ", Enumerable.Range(1, 3000).Select(i => $"标签{i}"));
        var site = ImportedSite.From(SiteGenerator.Hugo, Enumerable.Range(1, 500).ToDictionary(
            i => $"content/posts/文章{i}.md",
            i => System.Text.Encoding.UTF8.GetBytes($"---\ntitle: 文章{i}\ndate: 2023-02-16\ntags: [{(i == 1 ? tags : "标签1")}]\n---\n[下](文章{i % 500 + 1}.md)\n"))).Clean();

        Assert.Equal(501, site.Paths.Count);
        Assert.Equal(3000, site["content/vocabulary/tags.yml"].Split("  zh: ").Length - 1);
    }

    private static string WithoutAliases(string article) => string.Join('\n', article.Split('\n').Where(line => !line.StartsWith("aliases:", StringComparison.Ordinal)));

    private static ImportedSite Import(string source, string site = "") => ImportedSite.From(SiteGenerator.Hugo, source, site);
}
