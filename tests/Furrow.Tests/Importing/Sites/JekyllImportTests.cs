using Furrow.Importing.Sites;

namespace Furrow.Tests.Importing.Sites;

/// <summary>What becomes of a Jekyll site.</summary>
public class JekyllImportTests
{
    [Fact]
    public void Posts_drafts_and_pages_with_their_tags_and_links()
    {
        var site = ImportedSite.From(SiteGenerator.Jekyll, """
            -- _config.yml --
            url: https://old.example.org
            baseurl: /blog
            permalink: /:categories/:year/:month/:day/:title.html
            -- _posts/2023-02-16-first-furrow.md --
            ---
            layout: post
            title: 第一犁
            categories: news Spring
            tags: [春耕]
            redirect_from: /old/
            ---
            见[上一篇]({% post_url 2023-01-01-snow %})和[这里]({{ site.baseurl }}/about/)。
            {: .lead}

            ![犁]({{ "/assets/img/plough.png" | relative_url }})

            {% highlight ruby %}
            puts "{{ x }}"
            {% endhighlight %}

            {% include youtube.html id="abc" %}

            {% raw %}{{ 原样 }}{% endraw %}
            -- _posts/2023-01-01-snow.markdown --
            ---
            title: 雪
            published: false
            ---
            雪。
            -- _drafts/idea.md --
            ---
            title: 想法
            ---
            草稿 {{ page.title }}。
            -- about.md --
            ---
            title: 关于
            permalink: /about/
            ---
            关于。
            -- README.md --
            # Not a page
            -- notes.md --
            Not a page either.
            -- assets/img/plough.png --
            PNG 3x2
            -- _site/index.html --
            x
            """);

        Assert.Equal(
        [
            "_drafts/idea.md: FUR0944: This post has no date, so it becomes a page of the site (`kind: page`), which no list shows. If it is a story, give it a `date` instead of the `kind`.",
            "_drafts/idea.md:4:4: FUR0946: `{{ page.title }}` has no equivalent; it stands in the story as a comment, which readers do not see. Write what it showed.",
            "_posts/2023-02-16-first-furrow.md:8:2: FUR0947: The link `/_posts/2023-01-01-snow.md` leads to nothing that is imported; its words are kept, its address in a comment. Link to what took its place, or leave it.",
            "_posts/2023-02-16-first-furrow.md:17:1: FUR0946: `{% include youtube.html id=\"abc\" %}` has no equivalent: the video is not shown in the text but linked to.",
        ], site.Diagnostics);
        Assert.Equal("""
            ---
            title: 第一犁
            date: 2023-02-16
            tags: [news, spring, chun-geng]
            aliases: [/news/spring/2023/02/16/first-furrow.html, /old/]
            ---

            见上一篇<!-- link: /_posts/2023-01-01-snow.md -->和[这里](story:about)。


            ![犁](/assets/img/plough.png)

            ```ruby
            puts "{{ x }}"
            ```

            <https://www.youtube.com/watch?v=abc>

            {{ 原样 }}

            """, site["content/2023/first-furrow/index.zh.md"], ignoreLineEndingDifferences: true);
        Assert.Contains("static/assets/img/plough.png", site.Paths);
        Assert.Equal(["content/2023/snow/index.zh.md", "content/idea/index.zh.md"], site.Import.Drafts);
        site.Build().Clean();
    }

    [Theory]
    [InlineData("-- _posts/2023-02-16-a.md --\n---\ntitle: 甲\nlang: zh\nref: one\n---\n正文。\n-- _posts/2023-02-16-b.md --\n---\ntitle: A\nlang: en\nref: one\n---\nText.\n")]
    [InlineData("-- zh/_posts/2023-02-16-a.md --\n---\ntitle: 甲\n---\n正文。\n-- en/_posts/2023-02-16-a.md --\n---\ntitle: A\n---\nText.\n")]
    [InlineData("-- _posts/zh/2023-02-16-a.md --\n---\ntitle: 甲\n---\n正文。\n-- _posts/en/2023-02-16-a.md --\n---\ntitle: A\n---\nText.\n")]
    public void Translations_by_key_or_by_folder(string source)
    {
        var site = ImportedSite.From(SiteGenerator.Jekyll, source).Clean();

        Assert.Equal(["content/2023/a/index.en.md", "content/2023/a/index.zh.md"], site.Paths);
        site.Build().Clean();
    }

    [Fact]
    public void The_folder_may_be_that_of_the_posts()
    {
        var site = ImportedSite.From(SiteGenerator.Jekyll, """
            -- 2023-2-6-a.md --
            ---
            title: 甲
            ---
            正文。
            """).Clean();

        Assert.Contains("date: 2023-02-06\naliases: [/2023/02/06/a.html]\n", site["content/2023/a/index.zh.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_Jekyll_would_not_show_as_posts_are_reported() =>
        Assert.Equal(
        [
            "_posts/undated.md: FUR0952: Jekyll leaves out a post whose name has no date, as in `2023-02-16-title.md`; it is not imported. Give it a date.",
            "_recipes/soup.md: FUR0952: This file is in the collection `_recipes`, and only posts, drafts and pages are imported; move it to `_posts` to import it.",
            "index.md: FUR0952: This is the home page, and Furrow makes its own; its text is not imported.",
        ], ImportedSite.From(SiteGenerator.Jekyll, """
            -- _posts/undated.md --
            x
            -- _posts/2023-02-16-a.md --
            ---
            title: 甲
            ---
            正文。
            -- _recipes/soup.md --
            x
            -- index.md --
            ---
            title: x
            ---
            """).Diagnostics);
}
