using System.Text.Json;

namespace Furrow.Tests.Sites;

/// <summary>What the search index says of a site. That it finds everything is for <c>tests/search/laws.test.mjs</c>, which asks as readers do.</summary>
public sealed class SearchIndexTests
{
    private const string Stories = """
        -- content/vocabulary/tags.yml --
        spring: { zh: 春耕, en: Spring ploughing }
        snow: { zh: 雪, en: Snow }
        -- content/2022/snow/index.zh.md --
        ---
        title: 春雪
        date: 2022-12
        tags: [snow, spring]
        ---
        昨夜下雪。
        -- content/2023/furrow/index.zh.md --
        ---
        title: 第一犁
        kicker: 网格
        date: 2023-02-16
        kind: photo
        tags: [spring]
        ---
        土族群众开犁。
        -- content/2023/furrow/index.en.md --
        ---
        title: The first furrow
        translation: { kind: human }
        ---
        The first furrow.
        -- content/about/index.zh.md --
        ---
        title: 关于
        kind: page
        ---
        关于本站。
        """;

    [Fact]
    public void The_manifest_counts_stories_from_the_oldest_and_leaves_out_pages_of_the_site()
    {
        var manifest = Json(TestSite.Build(Stories).Clean(), "search/manifest.json");

        Assert.Equal(1, manifest.GetProperty("format").GetInt32());
        Assert.Equal(2, manifest.GetProperty("stories").GetInt32());
        Assert.Equal(["2022 0", "2023 1"], manifest.GetProperty("years").EnumerateArray().Select(y => $"{y[0]} {y[1]}"));
        Assert.Equal(2, manifest.GetProperty("languages").GetProperty("zh").GetProperty("documents").GetInt32());
        Assert.Equal(1, manifest.GetProperty("languages").GetProperty("en").GetProperty("documents").GetInt32());
    }

    [Fact]
    public void A_record_holds_what_a_reader_sees_of_a_hit()
    {
        var site = TestSite.Build(Stories.Replace("title: 第一犁", "title: 第一犁\nphotos: [{ id: oxen, caption: 牛 }]", StringComparison.Ordinal)
            .Replace("title: The first furrow", "title: The first furrow\nphotos: [{ id: oxen, caption: Oxen }]", StringComparison.Ordinal));
        var record = Json(site, Record(site, "zh", "2023", 0));

        Assert.Equal("furrow", record.GetProperty("story").GetString());
        Assert.Equal("/zh/2023/02/furrow/", record.GetProperty("url").GetString());
        Assert.Equal("网格", record.GetProperty("kicker").GetString());
        Assert.Equal("2023-02-16", record.GetProperty("date").GetString());
        Assert.Equal("牛\n土族群众开犁。", record.GetProperty("text").GetString());
        var other = Assert.Single(record.GetProperty("also").EnumerateArray());
        Assert.Equal("en /en/2023/02/furrow/ The first furrow", $"{other.GetProperty("language")} {other.GetProperty("url")} {other.GetProperty("title")}");
    }

    [Fact]
    public void Facts_give_each_story_its_month_kind_and_terms_the_commonest_first()
    {
        var site = TestSite.Build(Stories).Clean();
        var manifest = Json(site, "search/manifest.json");
        var facts = Json(site, $"search/{manifest.GetProperty("facts").GetProperty("parts")[0]}.json");
        var terms = Json(site, $"search/{manifest.GetProperty("terms").GetProperty("parts")[0]}.json");

        Assert.Equal("MC", facts.GetProperty("months").GetString());
        // Chinese alone; both.
        Assert.Equal("bd", facts.GetProperty("languages").GetString());
        Assert.Equal("ae", facts.GetProperty("kinds").GetString());
        Assert.Equal(["0 1", "0"], facts.GetProperty("terms").EnumerateArray().Select(t => string.Join(' ', t.EnumerateArray())));
        Assert.Equal(["tag spring 春耕", "tag snow 雪"], terms.EnumerateArray().Select(t => $"{t[0]} {t[1]} {t[2].GetProperty("zh")}"));
        Assert.Equal(2, manifest.GetProperty("terms").GetProperty("first").GetProperty("column").GetInt32());
    }

    [Theory]
    [InlineData("2023-23", "J")]
    [InlineData("2023-24", "M")]
    [InlineData("2023", "A")]
    [InlineData("2023-05~", "F")]
    [InlineData("2023-05/2023-06", "F")]
    public void A_story_counts_to_the_month_that_its_date_begins_in(string date, string month)
    {
        var site = TestSite.Build($"""
            -- content/a/index.zh.md --
            ---
            title: 一
            date: {date}
            ---
            一。
            """).Clean();
        var part = Json(site, "search/manifest.json").GetProperty("facts").GetProperty("parts")[0];

        Assert.Equal(month, Json(site, $"search/{part}.json").GetProperty("months").GetString());
    }

    [Fact]
    public void An_article_that_is_alone_has_an_empty_list_of_others()
    {
        var site = TestSite.Build(Stories);

        Assert.Equal(0, Json(site, Record(site, "zh", "2022", 0)).GetProperty("also").GetArrayLength());
    }

    [Fact]
    public void Addresses_of_records_and_cards_hold_the_base_path()
    {
        var site = TestSite.Build(Stories, new BuildOptions { BaseUrl = new Uri("https://example.org/repo/") }).Clean();

        Assert.Equal("/repo/en/2023/02/furrow/", Json(site, Record(site, "en", "2023", 0)).GetProperty("url").GetString());
    }

    [Fact]
    public void A_newer_story_moves_no_record_and_no_leaf_of_words_that_it_does_not_hold()
    {
        var before = TestSite.Build(Stories).Clean().Files;
        var after = TestSite.Build($"""
            {Stories}
            -- content/2024/late/index.zh.md --
            ---
            title: 新
            date: 2024-01
            ---
            新。
            """).Clean().Files;

        var moved = before.Keys.Where(path => path.StartsWith("search/text/", StringComparison.Ordinal) || path.StartsWith("search/en/", StringComparison.Ordinal))
            .Where(path => !after.TryGetValue(path, out var content) || !content.AsSpan().SequenceEqual(before[path]));
        Assert.Empty(moved);
    }

    [Fact]
    public void The_spelling_list_has_the_words_of_a_small_archive_too()
    {
        var site = TestSite.Build(Stories);
        var spelling = Json(site, "search/manifest.json").GetProperty("languages").GetProperty("en").GetProperty("spelling");

        // All stand in one document; of equals the first in the alphabet comes first.
        Assert.Equal(["first", "furrow", "ploughing", "spring", "the"], Json(site, $"search/en/{spelling}.json").EnumerateArray().Select(w => w.GetString()));
    }

    [Fact]
    public void An_archive_without_stories_has_an_index_too()
    {
        var manifest = Json(TestSite.Build("").Clean(), "search/manifest.json");

        Assert.Equal(0, manifest.GetProperty("stories").GetInt32());
    }

    [Fact]
    public void A_file_of_the_site_where_the_index_belongs_is_a_clash()
    {
        var site = TestSite.Build($"{Stories}\n-- static/search/manifest.json --\n{{}}\n");

        Assert.Contains(site.Diagnostics, d => d.StartsWith("static/search/manifest.json: error FUR0301", StringComparison.Ordinal));
    }

    private static JsonElement Json(TestSite site, string path) => JsonDocument.Parse(site.Files[path]).RootElement;

    private static string Record(TestSite site, string language, string year, int place) =>
        site.Files.Keys.Single(path => path.StartsWith($"search/text/{language}/{year}-", StringComparison.Ordinal)
            && path.EndsWith($"/{place}.json", StringComparison.Ordinal));
}
