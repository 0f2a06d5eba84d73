using Furrow.Tests.Sites;

namespace Furrow.Tests.Checking.Pages;

/// <summary>What can be wrong with a built page by itself.</summary>
public class PageTests
{
    [Theory]
    [InlineData("<p id=\"x\"></p><p id=\"x\"></p>", "static/old.html:6:8: error FUR0804: The id `x` stands twice (on /old.html). A link to it finds the first alone, and labels go to the wrong element; give one of them another id.")]
    [InlineData("<img src=\"/p.png\">", "static/old.html:6:11: warning FUR0805: The image `/p.png` has no `alt` (on /old.html). Say in a sentence what it shows, or write `alt=\"\"` where it only decorates.")]
    [InlineData("<h2>b</h2>\n<h4>d</h4>", "static/old.html:7:1: warning FUR0806: A heading of level 4 follows one of level 2 (on /old.html). Make it level 3, or write the level between.")]
    [InlineData("<h1>Another</h1>", "static/old.html:6:1: warning FUR0807: The page has 2 main headings (on /old.html). Keep the `<h1>` that says what the page is about, and make the others `<h2>`.")]
    [InlineData("<a href=\"/zh/\"><i></i></a>", "static/old.html:6:10: warning FUR0808: The link to `/zh/` has no words (on /old.html). Give it a text, an image with an `alt`, or an `aria-label`, so that screen readers can say what it is.")]
    [InlineData("<button> </button>", "static/old.html:6:1: warning FUR0808: A button has no words (on /old.html). Give it a text, an image with an `alt`, or an `aria-label`, so that screen readers can say what it is.")]
    [InlineData("<iframe src=\"/zh/\"></iframe>", "static/old.html:6:1: warning FUR0808: The frame of `/zh/` has no `title` (on /old.html). Give it a text, an image with an `alt`, or an `aria-label`, so that screen readers can say what it is.")]
    [InlineData("<p>See 青海日报, there.</p>", "static/old.html:6:8: warning FUR0810: `青海日报` is Chinese in a text marked `en` (on /old.html). Put it into an element with its language, such as `<span lang=\"zh-Hans\">`.")]
    [InlineData("<p lang=\"zh\">原文：one two three four five six seven eight nine ten eleven twelve thirteen。</p>", "static/old.html:6:17: warning FUR0810: `one two three four five six seven eight…` is not Chinese in a text marked `zh` (on /old.html). Put it into an element with its language, such as `<span lang=\"en\">`.")]
    public void A_mistake_is_told_with_its_place(string html, string expected) =>
        Assert.Equal(expected, CheckedSite.Of(CheckedSite.PageText(html) + "\n-- static/p.png --\nPNG 2x2").Line);

    [Theory]
    [InlineData("<p id=\"x\"></p><p id=\"y\"></p>")]
    [InlineData("<img src=\"/p.png\" alt=\"\"><img src=\"/p.png\" alt=\"A plough\"><img src=\"/p.png\" aria-hidden=\"true\">")]
    [InlineData("<h2>b</h2><h3>c</h3><h2>b</h2>")]
    [InlineData("<a href=\"/zh/\"><img src=\"/p.png\" alt=\"Home\"></a> <a href=\"/zh/\" aria-label=\"Home\"></a> <a id=\"place\"></a>")]
    [InlineData("<button aria-label=\"More\"></button><button>More</button><button hidden></button>")]
    [InlineData("<p>See <span lang=\"zh-Hans\">青海日报</span>, 々, <code>print('青海日报')</code>.</p>")]
    [InlineData("<p lang=\"zh-Hans\">两个 Linux 发行版 one two three four five six，seven eight nine ten eleven twelve。<code>one two three four five six seven eight nine ten eleven twelve thirteen</code></p>")]
    [InlineData("<p lang=\"zh-Hans\"><q lang=\"en\">one two three four five six seven eight nine ten eleven twelve thirteen</q></p>")]
    [InlineData("<script>run()</script><p style=\"color: red\" onclick=\"run()\"></p>")]
    public void What_is_right_is_not_told_of(string html) =>
        Assert.Empty(CheckedSite.Of(CheckedSite.PageText(html) + "\n-- static/p.png --\nPNG 2x2").Lines);

    [Theory]
    [InlineData("<title>Old</title>", "<html>", "static/old.html:2:1: warning FUR0809: The page does not say its language (on /old.html). Write it in its first tag: `<html lang=\"zh-Hans\">`.")]
    [InlineData("<title> </title>", "<html lang=\"fr\">", "static/old.html:2:1: warning FUR0815: The page has no title (on /old.html). Give it a `<title>` that says what is on it: it is what tabs, bookmarks and search results show.")]
    public void A_page_says_its_language_and_title(string head, string html, string expected) =>
        Assert.Equal(expected, CheckedSite.WithPage("", head, html).Line);

    [Fact]
    public void A_page_without_a_main_heading_is_told_of() => Assert.Equal(
        "static/old.html:1:16: warning FUR0807: The page has no main heading (on /old.html). Begin what it is about with an `<h1>`.",
        CheckedSite.Of("-- static/old.html --\n<!doctype html><html lang=\"en\"><title>Old</title><p>x").Line);

    [Fact]
    public void A_page_in_a_languages_folder_is_in_that_language() => Assert.Equal(
        "static/en/old.html:1:16: warning FUR0809: The page says it is in `zh-Hans` and is in `en` (on /en/old.html). Write `<html lang=\"en\">`.",
        CheckedSite.Of("-- static/en/old.html --\n<!doctype html><html lang=\"zh-Hans\"><title>Old</title><h1>x").Line);

    [Fact]
    public void A_page_that_names_the_wrong_language_is_told_of_once() => Assert.Equal(
        "static/zh/old.html:1:16: warning FUR0809: The page says it is in `en` and is in `zh-Hans` (on /zh/old.html). Write `<html lang=\"zh-Hans\">`.",
        CheckedSite.Of("-- static/zh/old.html --\n<!doctype html><html lang=\"en\"><title>旧页</title><h1>春耕开始了").Line);

    [Fact]
    public void A_summary_in_another_language_is_told_what_can_be_done_about_it() => Assert.Contains(
        "a headline, a summary or a name of a vocabulary takes no markup: write it in the page's language.",
        Assert.Single(CheckedSite.Of("-- content/b/index.en.md --\n---\ntitle: Ploughing\noriginal: en\ndate: 2023\nsummary: They began with 青海日报.\n---\nSpring.").Lines, line => line.Contains("FUR0810", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void A_page_that_only_leads_on_needs_no_heading() =>
        Assert.Empty(CheckedSite.WithPage("", "<title>x</title><meta http-equiv=\"refresh\" content=\"0; url='/zh/'\">").Lines);

    [Fact]
    public void Two_pages_with_one_title_are_told_of_once() => Assert.Equal(
        "warning FUR0816: Several pages have the title `Old` (on /a.html and 1 more page). Give one of them another `title`, or have the template's `<title>` say more (`page.title_date` is the date, where titles are the same).",
        CheckedSite.Of("-- static/a.html --\n<!doctype html><html lang=\"en\"><title>Old</title><h1>x</h1>\n-- static/b.html --\n<!doctype html><html lang=\"en\"><title>Old</title><h1>x</h1>\n-- static/c.html --\n<!doctype html><html lang=\"fr\"><title>Old</title><h1>x</h1>").Line);

    [Fact]
    public void Stories_with_one_headline_are_told_apart_by_their_dates()
    {
        const string briefs = """
            -- content/b/index.zh.md --
            ---
            title: 简讯
            date: 2023-02-16
            ---
            一。
            -- content/c/index.zh.md --
            ---
            title: 简讯
            date: 2023-02-23
            ---
            二。
            """;

        Assert.Empty(CheckedSite.Of(briefs).Lines);
        var page = TestSite.BuildWithTheme(CheckedSite.Story + briefs);
        Assert.Contains("<title>简讯 · 2023年2月16日 · 犁痕</title>", page.Page("/zh/2023/02/b/"), StringComparison.Ordinal);
        Assert.Contains("<title>春耕 · 犁痕</title>", page.Page("/zh/2023/02/a/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>run()</script>", "a script that is written into it", "Put the script into a file of `templates/assets/`, named with `{{ asset 'NAME.js' }}`.", "script")]
    [InlineData("<script src=\"https://cdn.example/x.js\"></script>", "the script of `https://cdn.example/x.js`", "Keep the script in a file of `templates/assets/`, named with `{{ asset 'NAME.js' }}`, or allow its host in `templates/partials/policy.html`.", "script")]
    [InlineData("<style>p { color: red }</style>", "a style that is written into it", "Put the rules into a style sheet of `templates/assets/`.", "style")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://cdn.example/x.css\">", "the style sheet of `https://cdn.example/x.css`", "Keep it in `templates/assets/`, or allow its host in `templates/partials/policy.html`.", "link")]
    [InlineData("<p style=\"color: red\">x</p>", "a `style` attribute", "Give the element a class, and the class its rules in a style sheet.", "p")]
    [InlineData("<p onclick=\"run()\">x</p>", "an `onclick` attribute", "Listen to the event in a script of `templates/assets/`.", "p")]
    [InlineData("<iframe title=\"x\" src=\"https://cdn.example/\"></iframe>", "the frame of `https://cdn.example/`", "Link to it instead, or allow its host in `templates/partials/policy.html`.", "iframe")]
    public void What_the_pages_policy_blocks_is_told_of(string html, string what, string mend, string tag)
    {
        var line = CheckedSite.WithFooter($"<footer>{html}</footer>").Line;

        Assert.StartsWith($"error FUR0817: The page's content security policy blocks {what} (on / and ", line, StringComparison.Ordinal);
        Assert.EndsWith($" more pages, `{tag}` in `footer`). {mend}", line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_policy_of_the_sites_own_allows_is_not() => Assert.Empty(CheckedSite.Of("""
        -- templates/partials/policy.html --
        <meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' https://cdn.example 'nonce-1'; style-src 'self' 'unsafe-inline'">
        -- templates/partials/footer.html --
        <script src="https://cdn.example/x.js"></script><script nonce="1">run()</script><style>p { color: red }</style><p style="color: red">x</p>
        """).Lines);

    [Fact]
    public void A_property_that_nothing_sets_is_told_of() => Assert.Matches(
        @"^warning FUR0818: The style sheet uses `--inc` and nothing sets it \(on /assets/x\.[0-9a-f]{10}\.css\)\. Set it; did you mean `--ink`\?$",
        CheckedSite.Of("-- templates/assets/x.css --\np { color: var(--inc); background: var(--none, red); margin: var(--from-script) }\n:root { --ink: red }\n-- templates/assets/x.js --\ndocument.body.style.setProperty(\"--from-script\", \"1px\");").Line);

    [Fact]
    public void Texts_whose_parts_stand_in_another_order_have_no_id_twice() => Assert.DoesNotContain(CheckedSite.Of("""
        -- content/a/index.en.md --
        ---
        title: Spring ploughing
        ---
        > A quotation.

        One.

        Two.
        -- content/a/index.zh.md --
        ---
        title: 春耕
        date: 2023-02
        ---
        一。

        > 引语。

        二。
        """).Lines, line => line.Contains("FUR0804", StringComparison.Ordinal));
}
