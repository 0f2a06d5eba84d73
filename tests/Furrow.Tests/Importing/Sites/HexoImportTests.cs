using Furrow.Importing.Sites;

namespace Furrow.Tests.Importing.Sites;

/// <summary>What becomes of a Hexo site.</summary>
public class HexoImportTests
{
    [Fact]
    public void Posts_with_the_folders_beside_them_drafts_and_pages()
    {
        var site = ImportedSite.From(SiteGenerator.Hexo, """
            -- _config.yml --
            url: https://old.example.org
            language: zh-CN
            new_post_name: :year-:month-:day-:title.md
            -- source/_posts/2023-02-16-first.md --
            ---
            title: 第一犁
            date: 2023/02/16 00:00:00
            updated: 2023-03-01 10:00:00
            tags: 春耕
            categories:
              - [农业, 种植]
              - [新闻]
            ---
            摘要。

            <!-- more -->

            {% asset_img ox.png 300 200 "耕牛 '一头牛'" %}

            ![犁](plough.png) {% post_link second 第二篇 %} {% post_link none %}

            {% codeblock lang:js %}
            a {% b %}
            {% endcodeblock %}

            {% blockquote 程宁宁 %}
            春天来了。
            {% endblockquote %}
            -- source/_posts/2023-02-16-first/ox.png --
            PNG 3x2
            -- source/_posts/2023-02-16-first/plough.png --
            PNG 4x2
            -- source/_posts/second.md --
            title: 第二
            date: 2023-02-17
            lang: en
            ---
            [a](/images/hills.png) ![山](/images/hills.png)
            -- source/images/hills.png --
            PNG 5x2
            -- source/_drafts/idea.md --
            ---
            title: 想法
            date: 2023-02-18
            ---
            草稿。
            -- source/about/index.md --
            ---
            title: 关于
            date: 2020-01-01
            ---
            关于。
            """);

        Assert.Equal(
        [
            "source/_posts/2023-02-16-first.md:16:45: FUR0947: The link `/_posts/none.md` leads to nothing that is imported; its words are kept, its address in a comment. Link to what took its place, or leave it.",
        ], site.Diagnostics);
        Assert.Equal("""
            ---
            title: 第一犁
            date: 2023-02-16
            tags: [chun-geng, nong-ye, zhong-zhi, xin-wen]
            aliases: [/2023/02/16/first/]
            lastmod: 2023-03-01
            ---

            摘要。


            ![一头牛](ox.png "耕牛")

            ![犁](plough.png) [第二篇](story:second) none<!-- link: /_posts/none.md -->

            ```js
            a {% b %}
            ```

            > 春天来了。
            >
            > — 程宁宁

            """, site["content/2023/first/index.zh.md"], ignoreLineEndingDifferences: true);
        Assert.Equal("---\ntitle: 第二\ndate: 2023-02-17\noriginal: en\naliases: [/2023/02/17/second/]\n---\n\n[a](/images/hills.png) ![山](/images/hills.png)\n", site["content/2023/second/index.en.md"]);
        Assert.Equal(["content/2023/idea/index.zh.md"], site.Import.Drafts);
        Assert.Contains("content/about/index.zh.md", site.Paths);
        site.Build().Clean();
    }

    [Fact]
    public void Languages_by_folder_and_pages_in_them()
    {
        var site = ImportedSite.From(SiteGenerator.Hexo, """
            -- _config.yml --
            language: [zh-CN, en, ja]
            -- source/_posts/zh-CN/a.md --
            ---
            title: 甲
            date: 2023-02-16
            ---
            正文。
            -- source/_posts/en/a.md --
            ---
            title: A
            date: 2023-02-16
            ---
            Text.
            -- source/docs/x.md --
            ---
            title: 文
            ---
            正文。
            -- source/en/docs/x.md --
            ---
            title: Docs
            ---
            Text.
            -- source/index.md --
            ---
            title: 首页
            ---
            首页。
            -- source/ja/about.md --
            ---
            title: x
            ---
            x
            """);

        Assert.Equal(["content/2023/a/index.en.md", "content/2023/a/index.zh.md", "content/x/index.en.md", "content/x/index.zh.md"], site.Paths);
        Assert.Equal(
        [
            "source/index.md: FUR0952: This is a home page, and Furrow makes its own; its text is not imported.",
            "source/ja/about.md: FUR0945: This post is in `ja`, which is none of the site's languages (zh, en); it is not imported. Add the language to site.config.json first.",
        ], site.Diagnostics);
        site.Build().Clean();
    }
}
