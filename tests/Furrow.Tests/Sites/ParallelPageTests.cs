using Furrow.Markup;
using Furrow.Pages;

namespace Furrow.Tests.Sites;

/// <summary>A story in two languages on one page.</summary>
public class ParallelPageTests
{
    private const string Story = """
        -- content/a/index.zh.md --
        ---
        title: 春耕
        date: 2023-02
        places: [yushu]
        transcription:
          method: ocr
          notes:
            - quote: 二
              note: 存疑
        ---

        一在玉树。[^1]

        二。

        三。

        [^1]: 注。
        -- content/a/index.en.md --
        ---
        title: Spring ploughing
        ---

        One in Yushu.[^1]

        Two.

        [^1]: A note.
        -- content/vocabulary/places.yml --
        yushu: { zh: 玉树, en: Yushu }
        """;

    [Theory]
    [InlineData("p1 p2", "p1 p2", "p1=p1 p2=p2")]
    [InlineData("p1 p2 p3", "p1 p3", "p1=p1 p2= p3=p3")]
    [InlineData("p1", "p1 p2", "p1=p1 =p2")]
    [InlineData("s1 p1 p2", "p1 p2 s1", "s1= p1=p1 p2=p2 =s1")]
    [InlineData("p1 p2 p3 s1", "s1 p1 p2 p3", "=s1 p1=p1 p2=p2 p3=p3 s1=")]
    [InlineData("b1 p1", "b2 p1", "b1= =b2 p1=p1")]
    [InlineData("", "p1", "=p1")]
    [InlineData("", "", "")]
    public void Texts_are_aligned_by_the_ids_of_their_blocks(string own, string other, string expected)
    {
        static List<BodyPart> Parts(string ids) => [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new HtmlPart(id, "<p>"))];
        var (left, right) = (Parts(own), Parts(other));

        var rows = ParallelRow.Align(left, right).Select(r => $"{(r.Own is { } i ? left[i].BlockId : "")}={(r.Other is { } j ? right[j].BlockId : "")}");

        Assert.Equal(expected, string.Join(' ', rows));
    }

    [Fact]
    public void It_is_at_an_address_of_its_own_in_each_language_and_canonical_is_the_article()
    {
        var site = Themed(Story);
        var page = site.Page("zh/2023/02/a/parallel-en/index.html");

        Assert.Equal("https://example.org/zh/2023/02/a/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("link[rel=alternate][hreflang]"));
        Assert.Equal("/en/2023/02/a/parallel-zh/", page.QuerySelector(".languages a")!.GetAttribute("href"));
        Assert.Equal("春耕（双语对照） · 犁痕", page.Title);
        Assert.DoesNotContain("parallel", System.Text.Encoding.UTF8.GetString(site["sitemap.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_paragraph_stands_beside_its_partner_and_one_without_says_so()
    {
        var pairs = Themed(Story).Page("zh/2023/02/a/parallel-en/index.html").QuerySelectorAll(".pair:not(.pair-head, .pair-notes)").ToList();

        Assert.Equal(3, pairs.Count);
        Assert.Equal(["zh-Hans", "en"], pairs[0].QuerySelectorAll(".cell").Select(c => c.GetAttribute("lang")));
        Assert.StartsWith("一在玉树。", pairs[0].QuerySelector("#p1")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("One in Yushu.", pairs[0].QuerySelector("#en-p1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("(This language has no paragraph here.)", pairs[2].QuerySelector(".pair-missing[lang=en]")!.TextContent);
    }

    [Fact]
    public void A_paragraph_that_only_the_other_language_has_can_be_linked_to_by_its_id()
    {
        var pair = Themed(Story).Page("en/2023/02/a/parallel-zh/index.html").QuerySelectorAll(".pair-single").Single();

        Assert.Equal("p3", pair.Id);
        Assert.Equal("三。", pair.QuerySelector("#zh-p3")!.TextContent);
    }

    [Fact]
    public void A_photo_placed_in_the_text_can_be_linked_to_and_waits_until_it_is_near()
    {
        var site = Themed("""
            -- content/a/index.zh.md --
            ---
            title: 春耕
            date: 2023-02
            photos:
              - { id: oxen, caption: 牛, alt: 两头牛 }
            ---

            一。

            ![](photo:oxen)
            -- content/a/index.en.md --
            ---
            title: Ploughing
            photos:
              - { id: oxen, caption: Oxen, alt: Two oxen }
            ---

            One.

            ![](photo:oxen)
            """);
        var row = site.Page("zh/2023/02/a/parallel-en/index.html").QuerySelector("#b1")!;

        Assert.Equal("#b1", row.QuerySelector(".pair-place")!.GetAttribute("href"));
        Assert.Equal(["牛", "Oxen"], row.QuerySelectorAll(".caption").Select(c => c.TextContent));
    }

    [Fact]
    public void Marks_that_look_like_attributes_in_an_authors_HTML_stay_as_they_are()
    {
        var page = Themed("""
            -- content/a/index.zh.md --
            ---
            title: 春耕
            date: 2023-02
            ---

            <div>写作 id="x" href="#y"</div>
            -- content/a/index.en.md --
            ---
            title: Ploughing
            ---

            <div>written id="x" href="#y"</div>
            """).Page("zh/2023/02/a/parallel-en/index.html");

        Assert.Contains("written id=\"x\" href=\"#y\"", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_in_an_English_note_says_so_and_is_escaped()
    {
        var note = Themed("""
            -- content/a/index.en.md --
            ---
            title: Ploughing
            date: 2023-02
            original: en
            corrections:
              - { date: 2024-01-02, note: "For <犁> read 犁痕, not 犁." }
            ---

            Text.
            """).Page("en/2023/02/a/index.html").QuerySelector(".corrections li")!;

        Assert.EndsWith("For <犁> read 犁痕, not 犁.", note.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(["犁", "犁痕", "犁"], note.QuerySelectorAll("[lang=zh-Hans]").Select(e => e.TextContent));
    }

    [Fact]
    public void No_id_is_there_twice_and_every_note_is_found()
    {
        var site = Themed(Story);

        Assert.Empty(site.PagePaths.Where(p => p.Contains("parallel-", StringComparison.Ordinal)).SelectMany(site.Problems));
        var page = site.Page("zh/2023/02/a/parallel-en/index.html");
        Assert.Equal("Yushu", page.QuerySelector("#en-term-1 dt")!.FirstElementChild!.TextContent);
        Assert.Equal("玉树", page.QuerySelector("#en-term-1 dd")!.TextContent);
        Assert.NotNull(page.QuerySelector("#doubt-1"));
        Assert.NotNull(page.QuerySelector("#fn1"));
        Assert.NotNull(page.QuerySelector("#en-fn1"));
    }

    [Fact]
    public void A_story_in_one_language_has_none_and_its_page_says_what_is_missing()
    {
        var site = Themed("""
            -- content/a/index.zh.md --
            ---
            title: 春耕
            date: 2023-02
            ---

            正文。
            """);

        Assert.DoesNotContain(site.Paths, p => p.Contains("parallel", StringComparison.Ordinal));
        var notice = site.Page("zh/2023/02/a/index.html").QuerySelector(".untranslated[lang=en]")!;
        Assert.Equal("/en/", notice.QuerySelector("a")!.GetAttribute("href"));
    }

    private static BuiltSite Themed(string text)
    {
        var build = TestSite.BuildWithTheme(text).Clean();
        return new BuiltSite(build.Files, new Uri("https://example.org/"));
    }
}
