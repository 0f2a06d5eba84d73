using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Furrow.Markup;

namespace Furrow.Tests.Markup;

public class TranslationSheetTests
{
    private static readonly string[] Blocks =
    [
        "一段话。", "两行的\n一段话，有箭头 --> 和 {漢字|hànzì}。", "# 一级标题", "### 三级标题", "题目\n----", "- 甲\n- 乙", "3. 一\n4. 二\n   - 三",
        "> 引文", "| 年 | 名 |\n|---|:-:|\n| 2020 | 甲 |", "```\n代码 -->\n```", "---", "<!-- 编者注 -->", "[名]: https://example.org/ \"名\"",
    ];

    private static string LaidOut(string original, bool isInterview = false, string language = "en") =>
        new TranslationSheet(isInterview, language, name => name == "杨忠" ? "Yang Zhong" : name).LayOut(original);

    [Fact]
    public void Paragraphs_stand_in_comments_over_an_empty_line() =>
        Assert.Equal("<!-- 甲 -->\n\n\n<!--\n乙\n丙\n-->\n", LaidOut("甲\n\n乙\n丙\n"));

    [Theory]
    [InlineData("## 播种", "<!-- ## 播种 -->\n## ")]
    [InlineData("- 甲\n- 乙\n  1. 丙", "<!--\n- 甲\n- 乙\n  1. 丙\n-->\n- \n- \n  1. ")]
    [InlineData("> 甲", "<!-- > 甲 -->\n> ")]
    [InlineData("甲[^1]\n\n[^1]: 注", "<!-- 甲[^1] -->\n\n\n<!-- [^1]: 注 -->\n[^1]: ")]
    [InlineData("| 年 | 名 |\n|---|--:|\n| 2020 | 甲 |", "<!--\n| 年 | 名 |\n|---|--:|\n| 2020 | 甲 |\n-->\n|  |  |\n|---|---:|\n| 2020 |  |")]
    public void Marks_that_the_translation_has_too_are_there_already(string original, string laidOut) => Assert.Equal(laidOut, LaidOut(original));

    [Theory]
    [InlineData("![](photo:oxen)")]
    [InlineData("![犁](plough.jpg)")]
    [InlineData("```\ncode\n```")]
    [InlineData("---")]
    [InlineData("[x]: https://example.org/")]
    public void What_needs_no_words_is_copied(string original) => Assert.Equal(original, LaidOut(original));

    [Fact]
    public void Comments_of_the_original_are_left_out() => Assert.Equal("<!-- 甲 -->\n", LaidOut("<!-- 待核对 -->\n\n甲"));

    [Fact]
    public void An_arrow_in_the_text_does_not_end_the_comment() => Assert.Equal("<!-- 甲 --&gt; 乙 -->\n", LaidOut("甲 --> 乙"));

    [Theory]
    [InlineData("en", "<!-- **杨忠：**好。 -->\n**Yang Zhong:** ")]
    [InlineData("ja", "<!-- **杨忠：**好。 -->\n**Yang Zhong：**")]
    public void Speakers_of_an_interview_have_their_names_in_the_other_language(string language, string laidOut) =>
        Assert.Equal(laidOut, LaidOut("**杨忠：**好。", isInterview: true, language));

    [Fact]
    public void A_text_beyond_the_parsers_limits_is_laid_out_in_one_piece() =>
        Assert.StartsWith("<!-- >>>>", LaidOut(new string('>', 10_000) + " 甲"), StringComparison.Ordinal);

    [Property(MaxTest = 300)]
    public Property Filled_with_words_a_translation_has_the_blocks_of_its_original() => Prop.ForAll(Gen.Elements(Blocks).ListOf().ToArbitrary(), blocks =>
    {
        // A comment between them, lest two lists become one.
        var original = string.Join("\n\n<!-- -->\n\n", blocks);

        var translation = Rendering.Of(Filled(LaidOut(original)));

        static IEnumerable<(string, BlockKind, int)> Outline(Rendering rendering) => rendering.Article.Blocks.Select(b => (b.Id, b.Kind, b.Level));
        Assert.Equal(Outline(Rendering.Of(original)), Outline(translation));
        Assert.Empty(translation.Diagnostics);
    });

    // A word wherever a translator would write some.
    private static string Filled(string laidOut)
    {
        var lines = (laidOut + "\n").Split('\n').ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length == 0 ? i > 0 && lines[i - 1].EndsWith("-->", StringComparison.Ordinal) && lines[i - 1] != "代码 -->" : lines[i].EndsWith(' '))
                lines[i] += "word";
        }
        return string.Join('\n', lines);
    }
}
