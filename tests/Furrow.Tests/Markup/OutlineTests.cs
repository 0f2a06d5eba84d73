using Furrow.Markup;

namespace Furrow.Tests.Markup;

public class OutlineTests
{
    [Fact]
    public void Ids_are_the_same_in_every_language()
    {
        static string[] Ids(string markdown) => [.. Rendering.Of(markdown).Article.Blocks.Select(block => block.Id)];

        Assert.Equal(
            Ids("## 播种\n\n甲\n\n- 乙\n- 丙\n\n> 丁\n\n---\n\n戊"),
            Ids("## Sowing\n\na\n\n- b\n\n- c\n\n> d\n\n---\n\ne"));
        Assert.Equal(["s1", "p1", "b1", "p2", "p3", "b2", "p4", "b3", "p5"], Ids("## 播种\n\n甲\n\n- 乙\n- 丙\n\n> 丁\n\n---\n\n戊"));
    }

    [Fact]
    public void Blocks_know_their_line_in_the_file()
    {
        var blocks = Rendering.Of("## 播种\n\n甲\n乙\n\n```\nx\n```").Article.Blocks;

        Assert.Equal([(BlockKind.Heading, 2, 5), (BlockKind.Paragraph, 0, 7), (BlockKind.Code, 0, 10)], blocks.Select(b => (b.Kind, b.Level, b.Line)));
        Assert.Equal("播种", blocks[0].Text);
    }

    [Theory]
    [InlineData("## 播种 Season", "<h2 id=\"s1\"><span id=\"播种-season\">播种 Season</span></h2>")]
    [InlineData("## “春耕”，开始！", "<h2 id=\"s1\"><span id=\"春耕开始\">“春耕”，开始！</span></h2>")]
    [InlineData("## ……", "<h2 id=\"s1\">……</h2>")]
    [InlineData("## P1", "<h2 id=\"s1\"><span id=\"p1-2\">P1</span></h2>")]
    [InlineData("# 一\n## 二", "<h2 id=\"s1\"><span id=\"一\">一</span></h2>\n<h3 id=\"s2\"><span id=\"二\">二</span></h3>")]
    [InlineData("## 一\n## 一", "<h2 id=\"s1\"><span id=\"一\">一</span></h2>\n<h2 id=\"s2\"><span id=\"一-2\">一</span></h2>")]
    [InlineData("# 一\n###### 六", "<h2 id=\"s1\"><span id=\"一\">一</span></h2>\n<h6 id=\"s2\"><span id=\"六\">六</span></h6>")]
    public void A_heading_has_an_id_for_all_languages_and_one_to_read(string markdown, string html) =>
        Assert.Equal(html, Rendering.HtmlOf(markdown));

    [Fact]
    public void A_tight_lists_items_carry_the_ids_of_their_text() =>
        Assert.Equal("<ol id=\"b1\" start=\"3\">\n<li id=\"p1\">甲</li>\n<li id=\"p2\">乙</li>\n</ol>", Rendering.HtmlOf("3. 甲\n4. 乙"));

    [Fact]
    public void A_bold_name_with_a_colon_opens_a_turn_of_an_interview()
    {
        const string markdown = "导语。\n\n**记者：**收成好吗？\n\n**部长**：好。\n\n而且更好。\n\n**记者:** 谢谢。\n\n**要点**不是人名。\n\n## 结尾\n\n编后。";
        var rendering = Rendering.Of(markdown, isInterview: true);

        Assert.Equal(
            """
            <p id="p1">导语。</p>
            <p id="p2" class="turn question" data-speaker="记者"><strong class="speaker">记者：</strong>收成好吗？</p>
            <p id="p3" class="turn answer" data-speaker="部长"><strong class="speaker">部长</strong>：好。</p>
            <p id="p4" class="turn-continued answer" data-speaker="部长">而且更好。</p>
            <p id="p5" class="turn question" data-speaker="记者"><strong class="speaker">记者:</strong> 谢谢。</p>
            <p id="p6" class="turn-continued question" data-speaker="记者"><strong>要点</strong>不是人名。</p>
            <h2 id="s1"><span id="结尾">结尾</span></h2>
            <p id="p7">编后。</p>
            """.ReplaceLineEndings("\n"),
            rendering.Html);
        var turns = rendering.Article.Blocks.Where(b => b.OpensTurn).Select(b => (b.Speaker, b.IsQuestion));
        Assert.Equal([("记者", true), ("部长", false), ("记者", true)], turns);
    }

    [Fact]
    public void Elsewhere_a_bold_name_is_just_bold() =>
        Assert.Equal("<p id=\"p1\"><strong>记者：</strong>好。</p>", Rendering.HtmlOf("**记者：**好。"));
}
