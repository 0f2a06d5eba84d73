using Furrow.Diagnostics;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Checking;

/// <summary>What reading a printed page leaves behind, and what only looks like it.</summary>
public class TranscriptionTests
{
    private const string Transcribed = "date: 2023\ntranscription: { method: ocr }";

    [Fact]
    public void The_archives_own_stories_are_written_without_a_slip_that_is_not_told_of() => Assert.DoesNotContain(
        TestSite.Build(RepositoryFiles.Site(), new BuildOptions { ChecksLanguage = true }).Result.Diagnostics,
        found => string.CompareOrdinal(found.Rule.Id, Rules.HalfWidthMark.Id) >= 0 && string.CompareOrdinal(found.Rule.Id, Rules.PageFurniture.Id) <= 0);

    [Fact]
    public void A_sentence_that_goes_on_in_the_next_paragraph() => Assert.Equal(
        ["8:1: warning FUR0750: The paragraph before this one ends with `提`, in the middle of a sentence; join the two, or end that one with the mark it lacks."],
        CheckedArticle.OfChinese("**记者：**一季度，我省在招商引资提\n\n效专项行动中实现哪些目标呢？", Transcribed));

    [Theory]
    [InlineData("福利来了，\n\n也带来了挑战。", "7:1: warning FUR0750: The paragraph before this one ends with `，`, in the middle of a sentence; join the two, or end that one with the mark it lacks.")]
    [InlineData("福利来了，也\n\n带来了挑战。", null)]
    public void Without_print_only_a_comma_is_certain(string text, string? found) =>
        Assert.Equal(found is null ? [] : [found], CheckedArticle.OfChinese(text));

    [Theory]
    [InlineData("春天来了。\n\n农民下地。")]
    [InlineData("春天来了，他说：\n\n农民下地。")]
    [InlineData("黄河岸边\n\n春天来了。")]
    [InlineData("春天，来了\n\n## 标题\n\n农民下地。")]
    [InlineData("通讯员 董世钰 本报记者 栾雨嘉 摄\n\n春天来了。")]
    [InlineData("春天来了，真的\n\n**记者：**是的。")]
    [InlineData("- 春天，来了\n- 农民下地。")]
    public void Paragraphs_that_end(string text) => Assert.Empty(CheckedArticle.OfChinese(text, Transcribed));

    [Fact]
    public void A_sentence_of_English_that_goes_on_in_the_next_paragraph()
    {
        Assert.Equal(["9:1: warning FUR0750: The paragraph before this one ends with `n`, in the middle of a sentence; join the two, or end that one with the mark it lacks."],
            CheckedArticle.OfEnglish("Spring came in\n\nthe month of March.", Transcribed));
        Assert.Empty(CheckedArticle.OfEnglish("Spring came:\n\niron ploughs shone.\n\nBy Li Hua\n\nThe end.", Transcribed));
    }

    [Fact]
    public void A_word_divided_at_a_lines_end()
    {
        Assert.Equal(["6:5: warning FUR0751: `develop- ment` is divided as at a line's end; write `development`, or join it with its hyphen."],
            CheckedArticle.OfEnglish("The develop-\nment of short- and long-term plans."));
        Assert.Empty(CheckedArticle.OfEnglish("Short- and long-term, snow- and ice- covered, the well-known plough."));
    }

    [Fact]
    public void A_letter_among_digits()
    {
        Assert.Equal(["5:2: warning FUR0752: There is a letter among the digits of `2O23`; write `2023` if that is what is printed."], CheckedArticle.OfChinese("在2O23年。"));
        Assert.Equal(["5:2: warning FUR0752: There is a letter among the digits of `l00`; write `100` if that is what is printed."], CheckedArticle.OfChinese("共l00户。"));
        Assert.Empty(CheckedArticle.OfChinese("在2023年，3个，5G，A4纸，0x1O23，G20峰会，10Ol。"));
    }

    [Fact]
    public void A_character_that_was_lost()
    {
        Assert.Equal(["5:2: warning FUR0753: `□` (U+25A1) stands where a character was lost; write what is printed, or say in `transcription.notes` that it cannot be read."],
            CheckedArticle.OfChinese("春□来了。"));
        Assert.Empty(CheckedArticle.OfChinese("春□来了。", "date: 2023\ntranscription: { notes: [{ quote: 春□来, note: 缺一字。 }] }"));
        Assert.Empty(CheckedArticle.OfChinese("■本报记者 丰娟"));
    }

    [Fact]
    public void A_sentence_that_stands_twice()
    {
        Assert.Equal(["5:13: warning FUR0754: This sentence is the one before it over again; take one away."],
            CheckedArticle.OfChinese("农牧民们身着盛装来赶会。农牧民们身着盛装来赶会。"));
        Assert.Equal(["7:1: warning FUR0754: This sentence is the one before it over again; take one away."],
            CheckedArticle.OfChinese("农牧民们身着盛装来赶会。\n\n农牧民们身着盛装来赶会。"));
        Assert.Empty(CheckedArticle.OfChinese("来了！来了！来了！"));
    }

    [Fact]
    public void A_word_that_stands_twice()
    {
        Assert.Equal(["5:3: warning FUR0755: `的` stands twice; take one away."], CheckedArticle.OfChinese("春天的的田野。"));
        Assert.Equal(["6:8: warning FUR0755: `the` stands twice; take one away."], CheckedArticle.OfEnglish("It was the the spring."));
        Assert.Empty(CheckedArticle.OfChinese("目的的确好，真的的话。"));
        Assert.Empty(CheckedArticle.OfEnglish("All that that had had was the The-ory."));
    }

    [Fact]
    public void What_belongs_to_the_printed_page()
    {
        Assert.Equal(["5:1: warning FUR0756: `（上接第一版）` belongs to the printed page, not to the story; take it out, and join what it divided."],
            CheckedArticle.OfChinese("（上接第一版）春天来了。"));
        Assert.Equal(["7:1: warning FUR0756: `责任编辑：张三` belongs to the printed page, not to the story; take it out, and join what it divided."],
            CheckedArticle.OfChinese("春天来了。\n\n责任编辑：张三"));
        Assert.Equal(["6:9: warning FUR0756: `(Continued on page 3)` belongs to the printed page, not to the story; take it out, and join what it divided."],
            CheckedArticle.OfEnglish("Spring. (Continued on page 3)"));
        Assert.Empty(CheckedArticle.OfChinese("他接过第三版教材，责任编辑说好。"));
    }
}
