namespace Furrow.Tests.Checking;

public class LinkParityTests
{
    private const string Zh = "content/2023/a/index.zh.md";
    private const string En = "content/2023/a/index.en.md";

    private const string Other = """
        -- content/2023/b/index.zh.md --
        ---
        title: 秋收
        date: 2023-02-16
        ---
        正文。
        """;

    [Fact]
    public void A_link_that_is_lost_is_reported() => Assert.Equal(
        [$"{En}:6:1: warning FUR0706: The original's link to `story:b` is not in the translation's paragraph p1; add it. (see {Zh}:5:3)"],
        TranslatedSite.Check("参看[秋收](story:b)。", "See the harvest.", Other));

    [Fact]
    public void A_link_that_nobody_wrote_is_reported() => Assert.Equal(
        [$"{En}:6:9: warning FUR0706: The link to `https://example.org/` is not in the original's paragraph p1; remove it, or add it there. (see {Zh}:5:1)"],
        TranslatedSite.Check("参看秋收。", "See the [harvest](https://example.org/)."));

    [Theory]
    [InlineData("[秋收](story:b)", "[harvest](../b/index.zh.md)")]
    [InlineData("[秋收](../b/index.zh.md)", "[harvest](story:b)")]
    [InlineData("[档案](/zh/archive/)", "[archive](/en/archive/)")]
    [InlineData("[百科](https://zh.wikipedia.org/wiki/犁)", "[encyclopedia](https://en.wikipedia.org/wiki/Plough)")]
    [InlineData("[秋收](story:b)和[秋收](story:b)", "the [harvest](story:b)")]
    [InlineData("在浏览器中打开`http://127.0.0.1:9090/`。", "Open http://127.0.0.1:9090/ in a browser.")]
    public void A_link_to_the_same_place_is_the_same(string chinese, string english) =>
        Assert.Empty(TranslatedSite.Check(chinese, english, Other));

    [Fact]
    public void What_only_looks_like_a_link_is_none() => Assert.DoesNotContain(
        TranslatedSite.Check("选项“-l <主机:端口>”。", "The option “-l <host:port>”."), line => line.Contains("FUR0706", StringComparison.Ordinal));
}
