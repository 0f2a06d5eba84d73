using Furrow.Diagnostics;

namespace Furrow.Tests.Importing;

/// <summary>Sentences that a column's end has cut, and what stands between their halves.</summary>
public sealed class MendedSentenceTests
{
    [Fact]
    public void A_photograph_between_the_halves_of_a_sentence_does_not_part_them()
    {
        var page = ImportedPage.Of("""
            # 一条巷子的早晨

            本报记者 王甲

            老板转身盛浆，动作很快，一天要卖

            ![](p.jpg)

            清晨的豆浆铺。 李乙 摄

            三百碗。
            """);

        Assert.Equal(["老板转身盛浆，动作很快，一天要卖三百碗。"], ImportedPage.Texts(page.Only));
        Assert.Equal("清晨的豆浆铺。", Assert.Single(page.Only.Photos).Caption);
        Assert.Equal(
            ["page.md:11:1: warning FUR0925: “三百碗。” was joined to the paragraph before it, which ended in the middle of a sentence (“…作很快，一天要卖”); part them if they do not belong together."],
            page.Of(Rules.MendedSentence));
    }

    [Fact]
    public void A_headline_between_the_columns_of_a_story_does_not_take_its_text()
    {
        var page = ImportedPage.Of("""
            # 渡口的一天

            本报记者 王甲

            最后一班渡船在六点离岸，船上坐着

            # 新桥通车

            十二个人，都是老乘客。

            本报记者 李乙

            新桥昨日通车。
            """);

        Assert.Equal(["最后一班渡船在六点离岸，船上坐着十二个人，都是老乘客。"], ImportedPage.Texts(page.Drafts[0]));
        Assert.Equal(["新桥昨日通车。"], ImportedPage.Texts(page.Drafts[1]));
        Assert.Contains(page.Of(Rules.DoubtfulRole), line => line.StartsWith("page.md:9:1:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_whose_end_is_nowhere_is_reported_and_left_as_it_is()
    {
        var page = ImportedPage.Of("""
            # 渡口的一天

            本报记者 王甲

            最后一班渡船在六点离岸，船上坐着

            # 新桥通车

            本报记者 李乙

            新桥昨日通车。
            """);

        Assert.Equal(["最后一班渡船在六点离岸，船上坐着"], ImportedPage.Texts(page.Drafts[0]));
        Assert.Equal(
            ["page.md:5:1: warning FUR0926: The paragraph that ends with “…点离岸，船上坐着” stops in the middle of a sentence, and what comes next does not go on with it; look for its end on the page."],
            page.Of(Rules.UnendedSentence));
    }

    [Fact]
    public void Where_paragraphs_are_set_in_only_a_line_that_is_not_goes_on()
    {
        var page = ImportedPage.Of("""
            # 老街

            本报记者 王甲

            　　老街全长八百米，

            　　街上有百年的店。

            　　修缮历时

            两年。
            """);

        Assert.Equal(["老街全长八百米，", "街上有百年的店。", "修缮历时两年。"], ImportedPage.Texts(page.Only));
        Assert.Single(page.Of(Rules.UnendedSentence));
    }

    [Fact]
    public void The_lines_of_one_paragraph_are_joined_without_spaces_in_Chinese()
    {
        var page = ImportedPage.Of("# 老街\n\n本报记者 王甲\n\n老街全长\n八百米，修缮历时\n两年，今年春天完工。\n");

        Assert.Equal(["老街全长八百米，修缮历时两年，今年春天完工。"], ImportedPage.Texts(page.Only));
        Assert.Empty(page.Of(Rules.MendedSentence));
    }
}
