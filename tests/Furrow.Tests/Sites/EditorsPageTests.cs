using AngleSharp.Dom;

namespace Furrow.Tests.Sites;

/// <summary>The page that tells editors what is left to do.</summary>
public class EditorsPageTests
{
    private const string Config = """
        -- site.config.json --
        {
          "baseUrl": "https://example.org/",
          "title": { "zh": "犁痕", "en": "Furrow" },
          "languages": [ { "key": "zh", "tag": "zh-Hans", "label": "中文" }, { "key": "en", "tag": "en", "label": "English" } ],
          "editors": true
        }

        """;

    private const string Stories = """
        -- content/ox/index.zh.md --
        ---
        title: 牛
        date: 2023-02
        transcription: {method: ocr}
        photos:
          - {id: field, caption: 田}
        ---
        正文。
        -- content/snow/index.zh.md --
        ---
        title: 雪
        date: 2022
        ---
        正文。
        -- content/snow/index.en.md --
        ---
        title: Snow
        translation: {kind: human, source: "sha256:0123456789abcdef"}
        ---
        Text.
        -- content/later/index.zh.md --
        ---
        title: 以后
        date: 2024
        draft: true
        ---
        """;

    [Fact]
    public void It_lists_what_is_left_to_do_in_each_story()
    {
        var page = Page("en/editors/index.html", new BuildOptions());

        Assert.Equal(
        [
            "untranslated: 牛 English",
            "stale: Snow English content/snow/index.en.md",
            "unchecked: 牛 中文 content/ox/index.zh.md",
            "photographs: 牛 field not reproduced",
        ], Left(page));
        Assert.Equal(["2023 | 1 | 1 | 0 | 1 | 0 | 1 | 1 | 0", "2022 | 1 | 1 | 1 | 0 | 1 | 0 | 0 | 0"], Rows(page));
    }

    [Fact]
    public void Drafts_are_there_only_in_a_site_that_has_them()
    {
        var page = Page("en/editors/index.html", new BuildOptions { IncludeDrafts = true });

        Assert.Contains("drafts: 以后 中文 content/later/index.zh.md", Left(page));
        Assert.Equal("2024 | 1 | 1 | 0 | 1 | 0 | 0 | 0 | 1", Rows(page)[0]);
    }

    [Fact]
    public void Search_engines_are_asked_to_pass_it_over_and_the_footer_leads_to_it()
    {
        var site = TestSite.Build(SiteText.Read(Config + Stories, ""), new BuildOptions());
        var page = Page("zh/editors/index.html", new BuildOptions());

        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.DoesNotContain("/editors/", site.Page("/sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal("编务", new BuiltSite(site.Files, new Uri("https://example.org/")).Page("zh/index.html").QuerySelector("footer a[href='/zh/editors/']")?.TextContent);
    }

    [Fact]
    public void A_site_that_does_not_ask_for_it_has_none()
    {
        var site = TestSite.BuildWithTheme(Stories);

        Assert.Equal(BuildOutcome.Published, site.Result.Outcome);
        Assert.False(site.HasPage("/zh/editors/"));
    }

    private static IDocument Page(string path, BuildOptions options) =>
        new BuiltSite(TestSite.Build(SiteText.Read(Config + Stories, ""), options).Files, new Uri("https://example.org/")).Page(path);

    private static List<string> Left(IDocument page) =>
        [.. page.QuerySelectorAll(".editors-left").SelectMany(list => list.Children, (list, story) =>
            $"{list.ParentElement!.QuerySelector("h2")!.Id}: {story.QuerySelector("a")!.TextContent} {string.Join(", ", story.QuerySelectorAll(".what li").Select(Words))}")];

    private static List<string> Rows(IDocument page) =>
        [.. page.QuerySelectorAll("#years ~ .editors-table tbody tr").Select(row => string.Join(" | ", row.Children.Select(Words)))];

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
