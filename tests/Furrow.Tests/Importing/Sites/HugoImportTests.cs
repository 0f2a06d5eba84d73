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
            date: 2023-02-16T09:30:00+08:00
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
            authors: [cheng-ning-ning]
            tags: [chun-geng, nong-ye]
            weight: 3
            aliases: [/posts/first-furrow/, /old/furrow, /posts/beside]
            lastmod: 2023-03-01
            ---

            **春天**来了。

            """, site["content/2023/first-furrow/index.zh.md"], ignoreLineEndingDifferences: true);
        Assert.Equal("chun-geng:\n  zh: 春耕\nnong-ye:\n  zh: 农业\n", site["content/vocabulary/tags.yml"]);
        Assert.Equal("cheng-ning-ning:\n  zh: 程宁宁\n", site["content/vocabulary/people.yml"]);
    }

    [Theory]
    [InlineData("+++\ntitle = \"A \\\"B\\\"\"\ndate = 2023-02-16T09:30:00Z\ntags = [\n  'x',\n]\n+++\nText.\n")]
    [InlineData("{\n  \"title\": \"A \\\"B\\\"\", \"date\": \"2023-02-16\",\n  \"tags\": [\"x\"]\n}\n\nText.\n")]
    [InlineData("---\ntitle: A \"B\"\ndate: 2023-02-16\ntags:\n  - x\n---\nText.\n")]
    [InlineData("\uFEFF---\r\ntitle: A \"B\"\r\ndate: 2023-02-16\r\ntags: x\r\n---\r\nText.\r\n")]
    public void Front_matter_may_be_TOML_JSON_or_YAML(string file)
    {
        var site = ImportedSite.From(SiteGenerator.Hugo, new Dictionary<string, byte[]> { ["content/a.en.md"] = System.Text.Encoding.UTF8.GetBytes(file) }).Clean();

        Assert.Equal("---\ntitle: \"A \\\"B\\\"\"\ndate: 2023-02-16\noriginal: en\ntags: [x]\naliases: [/a/]\n---\n\nText.\n", site["content/2023/a/index.en.md"]);
    }

    private static ImportedSite Import(string source, string site = "") => ImportedSite.From(SiteGenerator.Hugo, source, site);
}
