namespace Furrow.Tests.Sites;

/// <summary>What authors can get wrong in an article's text: links, photographs, notes.</summary>
public class TextErrorTests
{
    [Fact]
    public void A_link_to_a_story_that_is_not_there() => AssertText("""
        第一行。
        第二行 [甲](story:aa) [乙](story:nothing-like-it) [丙](../aa/index.zh.md)
        """,
        "content/a/index.zh.md:6:5: error FUR0401: There is no story `aa`; did you mean `a`?",
        "content/a/index.zh.md:6:19: error FUR0401: There is no story `nothing-like-it`; a story's id is the name of its folder.",
        "content/a/index.zh.md:6:46: error FUR0401: There is no article `content/aa/index.zh.md`; did you mean `a`?");

    [Fact]
    public void A_link_to_a_heading_that_is_not_there_in_this_article_or_another() => AssertText("""
        [甲](#nowhere) [乙](story:b#p7)
        """,
        "content/a/index.zh.md:5:1: error FUR0402: This article has no place `#nowhere`; link to a heading's text, or to a paragraph as in `#p1`.",
        "content/a/index.zh.md:5:15: error FUR0402: `#p7` is not in the story `b`; did you mean `p1`? Its headings and paragraphs can be linked to: #s1, #p1 and so on.");

    [Fact]
    public void A_link_to_a_file_that_is_not_there() => AssertText("""
        [甲](notes.pdf) [乙](/zh/nowhere/) [丙](../../secret.txt) [丁](../../../secret.txt) [戊]()
        """,
        "content/a/index.zh.md:5:1: error FUR0403: There is no file `content/a/notes.pdf`; put it beside the text, or link to a page as in `/zh/about/` and to a story as in `story:ID`.",
        "content/a/index.zh.md:5:16: error FUR0403: The site has no page or file `/zh/nowhere/`; an address that begins with `/` is one of this site, counted from its home page, as in `/zh/about/`.",
        "content/a/index.zh.md:5:34: error FUR0302: The path `../../secret.txt` leaves the folder `content`; link to files inside it.",
        "content/a/index.zh.md:5:56: error FUR0302: The path `../../../secret.txt` leaves the folder `content`; link to files inside it.",
        "content/a/index.zh.md:5:81: error FUR0403: This link has no address; write it between the round brackets.");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    public void An_unsafe_URL(string url) => AssertText($"[甲]({url})",
        $"content/a/index.zh.md:5:1: error FUR0404: The URL `{url}` is not allowed and no link is made; a link begins with `http:`, `https:`, `mailto:`, `tel:`, `ftp:`, `story:`, or is a path.");

    [Fact]
    public void A_missing_image_and_one_without_alt() => AssertText("""
        ![](none.png)
        """,
        "content/a/index.zh.md:5:1: error FUR0405: There is no image file `content/a/none.png`; put it beside the text, or mend its name.",
        "content/a/index.zh.md:5:1: error FUR0406: This image has no text for readers who cannot see it; describe it between the square brackets, as in `![A farmer turns the first furrow](plough.jpg)`.");

    [Fact]
    public void A_missing_photo_file_gets_the_nearest_name() => AssertErrors("""
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023
        photos:
          - id: ox
            src: plough.pmg
            alt: 牛
          - { id: sky, src: heaven-and-earth.png, alt: 天 }
        ---
        正文。
        -- content/a/plough.png --
        PNG 3x2
        """,
        "content/a/index.zh.md:6:10: error FUR0405: There is no file content/a/plough.pmg; did you mean `plough.png`? Add it, or remove `src` if the photograph is not reproduced.",
        "content/a/index.zh.md:8:21: error FUR0405: There is no file content/a/heaven-and-earth.png. Add it, or remove `src` if the photograph is not reproduced.");

    [Fact]
    public void A_photo_without_alt_in_one_of_its_languages() => AssertErrors("""
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023
        photos:
          - { id: ox, src: plough.png, alt: 牛 }
          - { id: sky, src: plough.png }
        ---
        正文。
        -- content/a/index.en.md --
        ---
        title: A
        photos:
          - { id: ox, caption: An ox }
          - { id: sky, alt: The sky }
        ---
        Text.
        -- content/a/plough.png --
        PNG 3x2
        """,
        "content/a/index.en.md:4:5: error FUR0406: The photo `ox` has no `alt` in this language; say in a sentence what it shows, for readers who cannot see it.",
        "content/a/index.zh.md:6:5: error FUR0406: The photo `sky` has no `alt` in this language; say in a sentence what it shows, for readers who cannot see it.");

    [Fact]
    public void A_photo_that_the_front_matter_does_not_list() => AssertErrors("""
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023
        photos: [{ id: oxen }]
        ---
        ![](photo:oxn)

        ![](photo:sky)
        -- content/a/index.en.md --
        ---
        title: A
        photos: [{ id: horse }]
        ---
        Text.
        """,
        "content/a/index.en.md:3:10: error FUR0407: The original content/a/index.zh.md has no photo `horse`. List it there first.",
        "content/a/index.zh.md:6:1: error FUR0407: The front matter has no photo `oxn`; did you mean `oxen`?",
        "content/a/index.zh.md:8:1: error FUR0407: The front matter has no photo `sky`; list it under `photos`.");

    [Fact]
    public void A_photo_that_cannot_stand_where_it_is_placed() => AssertErrors("""
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023
        photos: [{ id: oxen }]
        ---
        文字 ![](photo:oxen) 文字。
        """,
        "content/a/index.zh.md:6:4: error FUR0412: The photo `oxen` stands among text; give `![](photo:oxen)` a paragraph of its own.");

    [Fact]
    public void Raw_HTML_that_is_left_out_is_a_warning()
    {
        var site = TestSite.Build(Article("<script>alert(1)</script>"));

        Assert.StartsWith("content/a/index.zh.md:5:1: warning FUR0408: ", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", site.Page("/zh/2023/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_doubtful_quote_that_is_not_in_the_text() => AssertErrors("""
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023
        transcription:
          notes: [{ quote: 没有, note: 存疑 }]
        ---
        正文。
        """,
        "content/a/index.zh.md:5:20: error FUR0409: The quote `没有` is not in the text; it must stand in one paragraph, exactly as written there.");

    [Fact]
    public void A_damaged_image() => AssertErrors(Article("![牛](ox.png)") + """
        -- content/a/ox.png --
        not a PNG
        """,
        "content/a/ox.png: error FUR0410: This image is damaged or not of the format its name says; export it again.");

    [Fact]
    public void A_link_to_a_story_without_a_translation_leads_to_the_original_and_says_so()
    {
        var site = TestSite.Build(Article("正文。") + """
            -- content/b/index.zh.md --
            ---
            title: 乙
            date: 2023
            ---
            正文。
            -- content/b/index.en.md --
            ---
            title: B
            ---
            [A](story:a)
            """);

        Assert.Contains("<a href=\"/zh/2023/a/\" hreflang=\"zh-Hans\">A</a>", site.Clean().Page("/en/2023/b/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_nested_too_deeply()
    {
        var site = TestSite.Build(Article(new string('>', 2000) + " 深"));

        Assert.StartsWith("content/a/index.zh.md:5:1: error FUR0413: ", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_remote_image_without_alt_is_a_warning()
    {
        var site = TestSite.Build(Article("![](https://example.org/ox.png)"));

        Assert.StartsWith("content/a/index.zh.md:5:1: warning FUR0414: ", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(BuildOutcome.Published, site.Result.Outcome);
    }

    private static string Article(string text) => $"""
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023
        ---
        {text}

        """;

    private static void AssertText(string text, params string[] expected) => AssertErrors(Article(text) + """
        -- content/b/index.zh.md --
        ---
        title: 乙
        date: 2023
        ---
        正文。
        """, expected);

    private static void AssertErrors(string text, params string[] expected)
    {
        var site = TestSite.Build(text);
        Assert.Equal(expected, site.Diagnostics);
        Assert.Equal(BuildOutcome.ContentErrors, site.Result.Outcome);
    }
}
