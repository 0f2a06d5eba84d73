namespace Furrow.Tests.Markup;

public class TermTests
{
    [Fact]
    public void The_first_use_of_a_term_leads_to_its_entry()
    {
        var rendering = Rendering.Of("在曲麻莱县，曲麻莱县的**昆仑社区**。\n\n青海省。", terms: ["青海省", "昆仑社区", "曲麻莱县", "黄河"]);

        Assert.Equal(
            """
            <p id="p1">在<a class="term" id="term-ref-1" href="#term-1">曲麻莱县</a>，曲麻莱县的<strong><a class="term" id="term-ref-2" href="#term-2">昆仑社区</a></strong>。</p>
            <p id="p2"><a class="term" id="term-ref-3" href="#term-3">青海省</a>。</p>
            """.ReplaceLineEndings("\n"),
            rendering.Html);
        Assert.Equal(["曲麻莱县", "昆仑社区", "青海省"], rendering.Article.UsedTerms);
        Assert.Contains("term-ref-2", rendering.Article.Fragments);
    }

    [Fact]
    public void Of_terms_that_begin_at_one_place_the_longest_is_meant() =>
        Assert.Equal(["昆仑社区", "昆仑"], Rendering.Of("昆仑社区在昆仑山下。", terms: ["昆仑", "昆仑社区"]).Article.UsedTerms);

    [Theory]
    [InlineData("The spring ploughing began.", true)]
    [InlineData("“Spring Ploughing” began.", true)]
    [InlineData("Spring ploughings began.", false)]
    [InlineData("Offspring ploughing began.", false)]
    [InlineData("二牛Spring ploughing开始。", true)]
    public void A_term_in_letters_is_a_whole_word_in_any_case(string text, bool isFound) =>
        Assert.Equal(isFound, Rendering.Of(text, "en", terms: ["Spring ploughing"]).Article.UsedTerms.Count == 1);

    [Fact]
    public void Only_running_text_is_marked_and_never_a_link()
    {
        var rendering = Rendering.Of(
            "## 春耕\n\n[春耕](https://example.org/)与<a href=\"https://example.org/\">春耕</a>。[^1]\n\n| 春耕 |\n|-|\n| 春耕 |\n\n[^1]: 春耕。",
            terms: ["春耕"]);

        Assert.Empty(rendering.Article.UsedTerms);
    }

    [Fact]
    public void A_speakers_name_is_not_marked_but_what_is_said_of_the_speaker_is()
    {
        var rendering = Rendering.Of("**杨忠：**好。\n\n杨忠说。", isInterview: true, terms: ["杨忠"]);

        Assert.Contains("<strong class=\"speaker\">杨忠：</strong>", rendering.Html, StringComparison.Ordinal);
        Assert.Contains("<a class=\"term\" id=\"term-ref-1\" href=\"#term-1\">杨忠</a>说。", rendering.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doubtful_quote_may_hold_a_term()
    {
        var rendering = Rendering.Of("来自曲麻莱县委。", quotes: ["自曲麻莱县委"], terms: ["曲麻莱县"]);

        Assert.Empty(rendering.Diagnostics);
        Assert.Equal(
            "<p id=\"p1\">来<span class=\"doubtful\">自</span><a class=\"term\" id=\"term-ref-1\" href=\"#term-1\"><span class=\"doubtful\">曲麻莱县</span></a><span class=\"doubtful\">委</span><sup class=\"doubt-ref\"><a id=\"doubt-ref-1\" href=\"#doubt-1\" role=\"doc-noteref\">〔1〕</a></sup>。</p>",
            rendering.Html);
    }

    [Theory]
    [InlineData("en", "The sign 犁，痕 means", "The sign <span lang=\"zh-Hans\">犁，痕</span> means")]
    [InlineData("en", "One 犁. Two 痕!", "One <span lang=\"zh-Hans\">犁</span>. Two <span lang=\"zh-Hans\">痕</span>!")]
    [InlineData("en", "Han 𠀀 and no 한국 or ¥", "Han <span lang=\"zh-Hans\">𠀀</span> and no 한국 or ¥")]
    [InlineData("zh", "犁痕 Furrow", "犁痕 Furrow")]
    [InlineData("ja", "犁痕", "犁痕")]
    public void Chinese_in_another_languages_text_says_so(string language, string text, string html) =>
        Assert.Equal($"<p id=\"p1\">{html}</p>", Rendering.HtmlOf(text, language));

    [Fact]
    public void A_question_of_an_interview_is_in_the_outline_without_its_speaker()
    {
        var blocks = Rendering.Of("**记者：**收成好吗？\n\n**部长：**好。", isInterview: true).Article.Blocks;

        Assert.Equal(["收成好吗？", ""], blocks.Select(b => b.Text));
    }
}
