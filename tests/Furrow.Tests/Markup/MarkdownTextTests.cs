namespace Furrow.Tests.Markup;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("**记者：**党的二十大", "<strong>记者：</strong>党的二十大")]
    [InlineData("这是**“春耕”**的", "这是<strong>“春耕”</strong>的")]
    [InlineData("*a* **b** ~~c~~ `d<e`", "<em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;e</code>")]
    [InlineData("a \"b\" &amp; <b>c</b> &copy;", "a &quot;b&quot; &amp; <b>c</b> ©")]
    [InlineData("~a~", "~a~")]
    [InlineData("[未完 *也未完", "[未完 *也未完")]
    public void Emphasis_and_text(string markdown, string html) =>
        Assert.Equal($"<p id=\"p1\">{html}</p>", Rendering.HtmlOf(markdown).Replace("\"b\"", "&quot;b&quot;"));

    [Theory]
    [InlineData("春耕\n开始", "春耕开始")]
    [InlineData("春耕，\n“开始”\n了", "春耕，“开始”了")]
    [InlineData("春耕——\n开始……\n了", "春耕——开始……了")]
    [InlineData("阿尔·\n马克", "阿尔·马克")]
    [InlineData("“好”\n“不”", "“好”“不”")]
    [InlineData("**春耕**\n开始", "<strong>春耕</strong>开始")]
    [InlineData("春耕\n**开始**", "春耕<strong>开始</strong>")]
    [InlineData("[春耕](story:kunlun)\n开始", "<a href=\"/zh/2023/03/kunlun/\">春耕</a>开始")]
    [InlineData("春耕\n{開始|kāishǐ}", "春耕<ruby>開始<rp>(</rp><rt>kāishǐ</rt><rp>)</rp></ruby>")]
    [InlineData("𠮷\n𠮷", "𠮷𠮷")]
    [InlineData("春耕\r\n开始", "春耕开始")]
    [InlineData("春耕\nstarts", "春耕\nstarts")]
    [InlineData("spring\nploughing", "spring\nploughing")]
    [InlineData("“a”\n“b”", "“a”\n“b”")]
    [InlineData("한국\n한국", "한국\n한국")]
    [InlineData("`码`\n`a`", "<code>码</code>\n<code>a</code>")]
    [InlineData("春耕  \n开始", "春耕<br>\n开始")]
    [InlineData("春耕\\\n开始", "春耕<br>\n开始")]
    public void A_line_ends_in_nothing_between_Chinese_characters_and_in_a_space_elsewhere(string markdown, string html) =>
        Assert.Equal($"<p id=\"p1\">{html}</p>", Rendering.HtmlOf(markdown));

    [Fact]
    public void In_English_a_quotation_mark_is_not_wide()
    {
        Assert.Equal("<p id=\"p1\"><span lang=\"zh-Hans\">春</span>”\n<span lang=\"zh-Hans\">耕</span></p>", Rendering.HtmlOf("春”\n耕", "en"));
        Assert.Equal("<p id=\"p1\"><span lang=\"zh-Hans\">春</span><span lang=\"zh-Hans\">耕</span></p>", Rendering.HtmlOf("春\n耕", "en"));
    }

    [Theory]
    [InlineData("{漢字|hànzì}", "<ruby>漢字<rp>(</rp><rt>hànzì</rt><rp>)</rp></ruby>")]
    [InlineData("{漢字|hàn|zì}", "<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp>字<rp>(</rp><rt>zì</rt><rp>)</rp></ruby>")]
    [InlineData("**{漢|hàn}**", "<strong><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby></strong>")]
    [InlineData("{漢字|a|b|c}", "{漢字|a|b|c}")]
    [InlineData("\\{漢字|hànzì}", "{漢字|hànzì}")]
    [InlineData("{漢字|}", "{漢字|}")]
    [InlineData("{|x}", "{|x}")]
    [InlineData("{漢字}", "{漢字}")]
    [InlineData("{漢字|hànzì", "{漢字|hànzì")]
    [InlineData("{{a|b}", "{<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>")]
    [InlineData("`{漢|hàn}`", "<code>{漢|hàn}</code>")]
    public void Readings(string markdown, string html) =>
        Assert.Equal($"<p id=\"p1\">{html}</p>", Rendering.HtmlOf(markdown));

    [Fact]
    public void A_reading_is_not_part_of_the_text_that_is_searched() =>
        Assert.Equal("漢字好", Rendering.Of("{漢字|hàn|zì}好").Article.PlainText);

    [Fact]
    public void A_table_aligns_by_classes_and_keeps_readings_in_its_cells()
    {
        var html = Rendering.HtmlOf("""
            | 年 | 产量 |
            |----|----:|
            | {丰|fēng} | 5 |
            """);

        Assert.Contains("<table id=\"b1\">\n<thead>\n<tr><th scope=\"col\">年</th><th scope=\"col\" class=\"align-right\">产量</th></tr>", html);
        Assert.Contains("<td><ruby>丰<rp>(</rp><rt>fēng</rt><rp>)</rp></ruby></td><td class=\"align-right\">5</td>", html);
        Assert.DoesNotContain("style", html);
    }

    [Fact]
    public void Footnotes_go_to_a_list_of_their_own()
    {
        var article = Rendering.Of("春耕[^a]开始[^a]\n了[^b]。\n\n[^a]: 注一\n[^b]: 注二").Article;

        Assert.Contains("春耕<sup class=\"footnote-ref\"><a id=\"fnref1\" href=\"#fn1\" role=\"doc-noteref\">1</a></sup>开始", Assert.IsType<Furrow.Markup.HtmlPart>(article.Body[0]).Html);
        Assert.StartsWith("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n<li id=\"fn1\"><p>注一 <a class=\"footnote-back\" href=\"#fnref1\" role=\"doc-backlink\" aria-label=\"↩ 1\">↩</a>", article.Footnotes);
        Assert.Contains("<li id=\"fn2\"><p>注二", article.Footnotes);
        Assert.DoesNotContain("注一", Assert.IsType<Furrow.Markup.HtmlPart>(article.Body[0]).Html);
        Assert.Equal("春耕开始了。\n注一\n注二", article.PlainText.Replace(" \n", "\n").TrimEnd());
        Assert.Equal(5, article.Length.HanCharacters);
        Assert.Single(article.Blocks);
    }

    [Fact]
    public void Nesting_without_end_is_an_error_and_no_crash()
    {
        Assert.Equal(["FUR0413 5:1"], Rendering.Of(new string('>', 5000) + " a").Reports);
        Assert.Contains("FUR0413", string.Join(' ', Rendering.Of(new string('>', 110) + " a").Reports));
        var emphasis = Rendering.Of(string.Concat(Enumerable.Repeat("*a **b ", 2000)) + string.Concat(Enumerable.Repeat("c** d*", 2000)));
        Assert.Contains("FUR0413", string.Join(' ', emphasis.Reports));
    }

    [Fact]
    public void Characters_that_HTML_must_not_hold_are_replaced() =>
        Assert.Equal("<p id=\"p1\">a\uFFFDb\uFFFDc\uFFFDd\uFFFD</p>", Rendering.HtmlOf("a\0b\uD800c\u0007d&#7;"));

    [Fact]
    public void Summary_and_length_come_from_the_text()
    {
        var article = Rendering.Of("# 标题\n\n春耕开始了。\n\n" + new string('耕', 300) + "。").Article;

        Assert.Equal("春耕开始了。", article.Summary);
        Assert.Equal(307, article.Length.HanCharacters);
    }
}
