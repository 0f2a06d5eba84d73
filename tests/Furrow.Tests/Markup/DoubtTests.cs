namespace Furrow.Tests.Markup;

public class DoubtTests
{
    private static string Note(int number) =>
        $"<sup class=\"doubt-ref\"><a id=\"doubt-ref-{number}\" href=\"#doubt-{number}\" role=\"doc-noteref\">〔{number}〕</a></sup>";

    [Theory]
    [InlineData("播种面积一亿亩", "一亿", "播种面积<span class=\"doubtful\">一亿</span>{0}亩")]
    [InlineData("播种**面积**一亿", "种面积一", "播<span class=\"doubtful\">种</span><strong><span class=\"doubtful\">面积</span></strong><span class=\"doubtful\">一</span>{0}亿")]
    [InlineData("面[积一](story:kunlun)亿", "面积", "<span class=\"doubtful\">面</span><a href=\"/zh/2023/03/kunlun/\"><span class=\"doubtful\">积</span>一</a>{0}亿")]
    [InlineData("面积\n一亿", "面积 一亿", "<span class=\"doubtful\">面积一亿</span>{0}")]
    [InlineData("new\nfurrow & so", "w furrow  & s", "ne<span class=\"doubtful\">w\nfurrow &amp; s</span>{0}o")]
    [InlineData("一亿一亿", "一亿", "<span class=\"doubtful\">一亿</span>{0}一亿")]
    public void A_doubtful_quote_is_marked_where_it_first_stands(string markdown, string quote, string html)
    {
        var rendering = Rendering.Of(markdown, quotes: [quote]);

        Assert.Empty(rendering.Diagnostics);
        Assert.Equal($"<p id=\"p1\">{string.Format(html, Note(1))}</p>", rendering.Html);
        Assert.Equal(["doubt-ref-1"], rendering.Article.DoubtfulIds);
    }

    [Fact]
    public void Quotes_may_overlap()
    {
        var html = Rendering.Of("甲乙丙丁", quotes: ["甲乙丙", "乙丙丁"]).Html;

        Assert.Equal($"<p id=\"p1\"><span class=\"doubtful\">甲<span class=\"doubtful\">乙丙</span>{Note(1)}丁</span>{Note(2)}</p>", html);
    }

    [Fact]
    public void A_quote_that_is_not_in_one_paragraph_is_reported_where_the_note_stands()
    {
        var rendering = Rendering.Of("甲\n\n乙", quotes: ["乙", "甲乙"]);

        Assert.Equal(["doubt-ref-1", null], rendering.Article.DoubtfulIds);
        Assert.Equal("notes:2:1", rendering.Diagnostics.Single(d => d.Rule.Id == "FUR0409").Location!.ToString());
    }
}
