namespace Furrow.Tests.Markup;

public class LinkTests
{
    [Theory]
    [InlineData("[a](story:first-furrow)", "/zh/2023/02/first-furrow/")]
    [InlineData("[a](story:kunlun#p2)", "/zh/2023/03/kunlun/#p2")]
    [InlineData("[a](../kunlun/index.en.md#s2)", "/zh/2023/03/kunlun/#s2")]
    [InlineData("[a](report.pdf)", "/files/first-furrow/report.pdf")]
    [InlineData("[a](./%E6%98%A5%20%E8%80%95.jpg)", "/files/first-furrow/%E6%98%A5%20%E8%80%95.jpg")]
    [InlineData("[a](/zh/about/?x=1#y)", "/zh/about/?x=1#y")]
    [InlineData("[a](#p1)", "#p1")]
    [InlineData("[a](//example.org/x)", "https://example.org/x")]
    [InlineData("[a](HTTPS://example.org/中?a=1&b=2)", "https://example.org/中?a=1&amp;b=2")]
    [InlineData("[a](<https://example.org/a b>)", "https://example.org/a%20b")]
    [InlineData("[a](mailto:a@example.org)", "mailto:a@example.org")]
    [InlineData("[a](tel:+861)", "tel:+861")]
    [InlineData("[a][r]\n\n[r]: https://example.org/", "https://example.org/")]
    public void A_link_leads_where_it_says(string markdown, string href) =>
        Assert.Equal($"<p id=\"p1\"><a href=\"{href}\">a</a></p>", Rendering.HtmlOf(markdown));

    [Theory]
    [InlineData("见 https://example.org/a，然后", "见 <a href=\"https://example.org/a\">https://example.org/a</a>，然后")]
    [InlineData("（https://example.org/a）。", "（<a href=\"https://example.org/a\">https://example.org/a</a>）。")]
    [InlineData("<https://example.org/>", "<a href=\"https://example.org/\">https://example.org/</a>")]
    [InlineData("<a@example.org>", "<a href=\"mailto:a@example.org\">a@example.org</a>")]
    [InlineData("[x](https://example.org/ \"t<\")", "<a href=\"https://example.org/\" title=\"t&lt;\">x</a>")]
    public void Addresses_and_titles(string markdown, string html) =>
        Assert.Equal($"<p id=\"p1\">{html}</p>", Rendering.HtmlOf(markdown));

    [Theory]
    [InlineData("这是[`sudo` 命令][5]的策略", "这是<code>sudo</code> 命令的策略", "5:3")]
    [InlineData("见[此][9]、[9]和[那][9]", "见此、[9]和那", "5:2", "5:13")]
    public void A_link_whose_numbered_address_is_lost_is_its_text(string markdown, string html, params string[] places)
    {
        var rendering = Rendering.Of(markdown);

        Assert.Equal($"<p id=\"p1\">{html}</p>", rendering.Html);
        Assert.Equal(places.Select(place => $"FUR0416 {place}"), rendering.Reports);
        Assert.Contains("add a line such as `[", rendering.Diagnostics[0].Message);
    }

    [Theory]
    [InlineData("row[i][9]")]
    [InlineData("[9][9]")]
    [InlineData("[a][b]")]
    [InlineData("[一] [9]")]
    public void Brackets_that_mean_themselves_stay(string markdown) =>
        Assert.Equal($"<p id=\"p1\">{markdown}</p>", Rendering.HtmlOf(markdown));

    [Fact]
    public void A_story_without_this_language_is_linked_in_the_one_it_has() =>
        Assert.Equal(
            "<p id=\"p1\"><a href=\"/zh/2023/03/kunlun/\" hreflang=\"zh-Hans\">a</a></p>",
            Rendering.HtmlOf("[a](story:kunlun)", "en"));

    [Fact]
    public void The_base_path_goes_before_every_address_of_the_site()
    {
        var rendering = Rendering.Of("[a](story:kunlun) [b](/zh/about/) [c](report.pdf) ![d](plough.jpg)", basePath: "/repo/");

        Assert.Empty(rendering.Diagnostics);
        Assert.Equal(4, rendering.Html.Split("=\"/repo/").Length - 1);
    }

    [Theory]
    [InlineData("一二\n三 [a](story:kunlum)", "FUR0401 6:3", "did you mean `kunlun`?")]
    [InlineData("[a](../kunlum/index.zh.md)", "FUR0401 5:1", "did you mean `kunlun`?")]
    [InlineData("[a](#p9)", "FUR0402 5:1", "#p9")]
    [InlineData("> [a](story:first-furrow#nowhere)", "FUR0402 5:3", "#nowhere")]
    [InlineData("[a](reprot.pdf)", "FUR0403 5:1", "content/2023/first-furrow/reprot.pdf")]
    [InlineData("[a](/zh/abuot/)", "FUR0403 5:1", "/zh/abuot/")]
    [InlineData("[a](/\\example.org)", "FUR0403 5:1", "")]
    [InlineData("[a]()", "FUR0403 5:1", "no address")]
    [InlineData("[a](../../../etc/passwd)", "FUR0302 5:1", "leaves the folder")]
    [InlineData("[a](%2e%2e/%2e%2e/%2e%2e/x.pdf)", "FUR0302 5:1", "leaves the folder")]
    [InlineData("[a](javascript:alert(1))", "FUR0404 5:1", "is not allowed")]
    [InlineData("- 一\n- [a](JaVaScRiPt:alert(1))", "FUR0404 6:3", "is not allowed")]
    [InlineData("[a](java&#x0A;script:alert(1))", "FUR0404 5:1", "is not allowed")]
    [InlineData("[a](&#1;javascript:alert(1))", "FUR0404 5:1", "is not allowed")]
    [InlineData("[a](javascript&colon;alert(1))", "FUR0404 5:1", "is not allowed")]
    [InlineData("[a](<  vbscript:x>)", "FUR0404 5:1", "is not allowed")]
    [InlineData("[a](data:text/html;base64,x)", "FUR0404 5:1", "is not allowed")]
    [InlineData("[a](https:example.org)", "FUR0415 5:1", "two slashes")]
    [InlineData("<javascript:alert(1)>", "FUR0404 5:1", "is not allowed")]
    public void A_link_that_leads_nowhere_is_reported_where_it_stands(string markdown, string report, string message)
    {
        var rendering = Rendering.Of(markdown);

        Assert.Equal([report], rendering.Reports);
        Assert.Contains(message, rendering.Diagnostics[0].Message);
        Assert.DoesNotContain("script:", rendering.Html.Replace(">javascript:alert(1)<", ""));
    }

    [Fact]
    public void Places_in_this_article_are_checked_at_once_and_in_others_later()
    {
        var rendering = Rendering.Of("## 播种\n\n[a](#播种) [b](#s1) [c](#p1) [d](#fn1)[^1] [e](#b1) [f](story:kunlun#s9) [g](story:first-furrow#p1)\n\n- x\n\n[^1]: 注");

        Assert.Empty(rendering.Diagnostics);
        var link = Assert.Single(rendering.Article.FragmentLinks);
        Assert.Equal(("kunlun", "zh", "s9", 7), (link.StoryId, link.LanguageKey, link.Fragment, link.Location.Position!.Value.Line));
    }
}
