namespace Furrow.Tests.Markup;

public class RawHtmlTests
{
    [Theory]
    [InlineData("按<kbd>Esc</kbd>键", "<p id=\"p1\">按<kbd>Esc</kbd>键</p>")]
    [InlineData("一<br/>二<!-- 注 -->三", "<p id=\"p1\">一<br>二三</p>")]
    [InlineData("<abbr title='a \"b\"'>x</abbr>", "<p id=\"p1\"><abbr title=\"a &quot;b&quot;\">x</abbr></p>")]
    [InlineData("<b>未完\n\n下一段", "<p id=\"p1\"><b>未完</b></p>\n<p id=\"p2\">下一段</p>")]
    [InlineData("多余</b>的", "<p id=\"p1\">多余的</p>")]
    [InlineData("*一<b>二*三</b>", "<p id=\"p1\"><em>一<b>二</b></em><b>三</b></p>")]
    [InlineData("<div>未完\n\n下一段", "<div>未完\n<p id=\"p1\">下一段</p>\n</div>")]
    [InlineData("<a href=\"story:kunlun\">x</a>", "<p id=\"p1\"><a href=\"/zh/2023/03/kunlun/\">x</a></p>")]
    [InlineData("<details open><summary>问</summary>\n\n答\n\n</details>", "<details open=\"\"><summary>问</summary>\n<p id=\"p1\">答</p>\n</details>")]
    public void Allowed_elements_stay_and_are_made_whole(string markdown, string html) =>
        Assert.Equal(html, Rendering.HtmlOf(markdown).TrimEnd());

    [Theory]
    [InlineData("一\n\n<script>alert(1)</script>\n\n二", "<p id=\"p1\">一</p>\n<p id=\"p2\">二</p>", "FUR0408 7:1")]
    [InlineData("一 <kbd class=x>K</kbd>", "<p id=\"p1\">一 <kbd>K</kbd></p>", "FUR0408 5:3")]
    [InlineData("<p onclick=\"x()\">K</p>", "<p>K</p>", "FUR0408 5:1")]
    [InlineData("<div>\n<blink>K</blink></div>", "<div>\nK</div>", "FUR0408 6:1")]
    [InlineData("<u id=p1 style='color:red'>K</u>", "<p id=\"p1\"><u>K</u></p>", "FUR0408 5:1")]
    [InlineData("<a href=javascript:x>K</a>", "<p id=\"p1\"><a>K</a></p>", "FUR0404 5:1")]
    [InlineData("<a href='&#106;avascript:x'>K</a>", "<p id=\"p1\"><a>K</a></p>", "FUR0404 5:1")]
    [InlineData("<img src=plough.jpg>", "", "FUR0406 5:1")]
    [InlineData("<svg onload=x />", "", "FUR0408 5:1")]
    [InlineData("<p title=\"</p><script>x</script>", "", null)]
    public void What_is_not_allowed_goes_and_is_reported_once(string markdown, string html, string? report)
    {
        var rendering = Rendering.Of(markdown);

        if (html.Length > 0)
            Assert.Equal(html, rendering.Html.TrimEnd());
        Assert.DoesNotContain("<script", rendering.Html);
        if (report is not null)
            Assert.All(rendering.Reports, line => Assert.Equal(report, line));
        Assert.Equal(report is null, rendering.Reports.Length == 0);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("x <b>")]
    [InlineData("<details><table><td>")]
    public void Nesting_without_end_is_an_error(string tags)
    {
        var rendering = Rendering.Of(string.Concat(Enumerable.Repeat(tags, 2000)) + "K");

        Assert.Contains(rendering.Diagnostics, d => d.Rule.Id == "FUR0413");
        Assert.True(rendering.Html.Length < 50_000);
    }

    [Fact]
    public void A_long_list_without_end_tags_is_not_nested() =>
        Rendering.HtmlOf("<ul>" + string.Concat(Enumerable.Repeat("<li>x\n", 500)) + "</ul>");

    [Fact]
    public void The_renderers_own_ids_and_classes_survive_beside_raw_HTML() =>
        Assert.Contains("<th scope=\"col\" class=\"align-right\">b</th>", Rendering.HtmlOf("<b>x</b>\n\n|b|\n|-:|\n|c|"));
}
