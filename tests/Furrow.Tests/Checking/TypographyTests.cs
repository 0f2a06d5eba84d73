namespace Furrow.Tests.Checking;

/// <summary>Slips of typography that a check speaks of, each beside texts that are right and that it says nothing of.</summary>
public class TypographyTests
{
    [Theory]
    [InlineData("二月河开,三月春暖。", "5:5: warning FUR0730: `,` in Chinese text is half-width; write `，`.")]
    [InlineData("他说: “春天来了。”", "5:3: warning FUR0730: `:` in Chinese text is half-width; write `：`.")]
    [InlineData("春天来了.农民下地。", "5:5: warning FUR0730: `.` in Chinese text is half-width; write `。`.")]
    [InlineData("春天来了吗?", "5:6: warning FUR0730: `?` in Chinese text is half-width; write `？`.")]
    [InlineData("**注意**: 有雪。", "5:7: warning FUR0730: `:` in Chinese text is half-width; write `：`.")]
    [InlineData("各州市(园区)组成。", "5:4: warning FUR0730: The brackets of `(园区)` stand in Chinese text and are half-width; write `（…）`.")]
    [InlineData("全球定位系统（GPS)很好。", "5:7: warning FUR0730: One bracket of `（GPS)` is half-width; write `（…）`.")]
    [InlineData("他说\"春天来了\"。", "5:3: warning FUR0730: The quotation marks of `\"春天来了\"` are straight; write `“…”`.")]
    [InlineData("甲,乙,丙。", "5:2: warning FUR0730: `,` in Chinese text is half-width; write `，`. There are 2 such places in this paragraph.")]
    public void Half_width_marks_in_Chinese(string text, string found) => Assert.Equal([found], CheckedArticle.OfChinese(text));

    [Theory]
    [InlineData("增长3.5%，时间12:30，共1,520户。")]
    [InlineData("请看 Hello, world! 和 a.b 与 https://example.org/a,b?c:d 。")]
    [InlineData("代码 `甲,乙` 不算，[链接](https://example.org/(甲,乙)) 也不算。")]
    [InlineData("世界卫生组织（WHO）和 World (health) Organization。")]
    [InlineData("<span title=\"甲,乙\">雪</span>。")]
    public void Half_width_marks_where_they_belong(string text) => Assert.DoesNotContain(CheckedArticle.OfChinese(text), line => line.Contains("FUR0730", StringComparison.Ordinal));

    [Theory]
    [InlineData("他说：“春天来了。", "5:4: warning FUR0731: `“` is not closed in this paragraph; add `”`, or take it away.")]
    [InlineData("春天来了。”他说。", "5:6: warning FUR0731: `”` closes what no `“` of this paragraph opens; add that, or write it here if this was to open.")]
    [InlineData("这是“生命线“。", "5:7: warning FUR0731: `“` opens a quotation within another; write `”` if it ends the first, or close that before it.")]
    [InlineData("他读《春耕（第一集》。", "5:6: warning FUR0731: `（` is not closed before the `》` that ends what it stands in; close it.")]
    [InlineData("> - 甲\n> - 他说**《春耕**。", "6:9: warning FUR0731: `《` is not closed in this paragraph; add `》`, or take it away.")]
    public void Pairs_that_are_not(string text, string found) => Assert.Equal([found], CheckedArticle.OfChinese(text));

    [Theory]
    [InlineData("他说：“‘江山’就是人民（《论语》【注】）。”")]
    [InlineData("“第一段。\n\n“第二段。\n\n“第三段。”")]
    [InlineData("1）甲；2）乙。")]
    [InlineData("工具‘grep’和 don’t 与 ‘it’s’。")]
    public void Pairs_that_are(string text) => Assert.Empty(CheckedArticle.OfChinese(text));

    [Fact]
    public void A_quotation_mark_that_a_note_of_the_transcription_tells_of() => Assert.Empty(CheckedArticle.OfChinese(
        "“甲……”这些事。才能决定。”他说。", "date: 2023\ntranscription: { notes: [{ quote: “甲……”这些事, note: 引号不成对。 }] }"));

    [Theory]
    [InlineData("“It is spring, he said.", "6:1: warning FUR0731: `“` is not closed in this paragraph; add `”`, or take it away.")]
    [InlineData("It is “spring“.", "6:14: warning FUR0731: `“` opens a quotation within another; write `”` if it ends the first, or close that before it.")]
    public void Quotation_marks_of_English_that_are_no_pair(string text, string found) => Assert.Equal([found], CheckedArticle.OfEnglish(text));

    [Fact]
    public void Quotation_marks_of_English_that_are_one() =>
        Assert.Empty(CheckedArticle.OfEnglish("“It’s the farmers’ spring,” he said.\n\n“One.\n\n“Two.”"));

    [Fact]
    public void Two_kinds_of_quotation_marks()
    {
        Assert.Equal(["5:10: warning FUR0732: This article quotes with `“…”` (2) and with `「…」` (1, first here); keep to one of them."],
            CheckedArticle.OfChinese("“甲”和“乙”以及「丙」。"));
        Assert.Equal(["6:11: warning FUR0732: This article quotes with `“…”` (1) and with `\"…\"` (1, first here); keep to one of them."],
            CheckedArticle.OfEnglish("“One” and \"two\"."));
    }

    [Theory]
    [InlineData("“甲”和“‘乙’”。")]
    [InlineData("「甲」和「乙」。")]
    public void One_kind_of_quotation_marks(string text) => Assert.Empty(CheckedArticle.OfChinese(text));

    [Theory]
    [InlineData("春天来了...", "5:5: warning FUR0733: `...` is no Chinese ellipsis; write `……`.")]
    [InlineData("春天来了。。。", "5:5: warning FUR0733: `。。。` is no Chinese ellipsis; write `……`.")]
    [InlineData("春天…来了。", "5:3: warning FUR0733: `…` is no Chinese ellipsis; write `……`.")]
    [InlineData("春天--我们的春天。", "5:3: warning FUR0734: `--` is no Chinese dash; write `——`.")]
    [InlineData("春天 – 我们的春天。", "5:4: warning FUR0734: `–` is no Chinese dash; write `——`.")]
    [InlineData("—访副厅长。", "5:1: warning FUR0734: `—` is no Chinese dash; write `——`.")]
    public void Ellipses_and_dashes_in_pieces(string text, string found) => Assert.Equal([found], CheckedArticle.OfChinese(text));

    [Theory]
    [InlineData("春天……来了——真的。")]
    [InlineData("北京—上海，GB/T 15834—2011，参数 --raw 和 1...5。")]
    public void Ellipses_and_dashes_that_are_whole(string text) => Assert.Empty(CheckedArticle.OfChinese(text));

    [Fact]
    public void Hyphens_for_a_dash_in_English()
    {
        Assert.Equal(["6:7: warning FUR0734: `--` stands for a dash; write `—`, or `–` with a space on each side."], CheckedArticle.OfEnglish("spring--at last"));
        Assert.Empty(CheckedArticle.OfEnglish("The option --raw, a well-known “--x”, and spring – at last — it came."));
    }

    [Theory]
    [InlineData("二月 ，河开。", "5:3: warning FUR0735: There is a space beside a Chinese punctuation mark, whose own width is space enough; remove it.")]
    [InlineData("二月， 河开。", "5:4: warning FUR0735: There is a space beside a Chinese punctuation mark, whose own width is space enough; remove it.")]
    [InlineData("二月河开 三月春暖。", "5:5: warning FUR0735: There is a space between two Chinese characters; remove it.")]
    public void Spaces_in_Chinese(string text, string found) => Assert.Equal([found], CheckedArticle.OfChinese(text));

    [Theory]
    [InlineData("以“一犁春耕 万物生辉”为主题。")]
    [InlineData("本报记者 丰 娟")]
    [InlineData("本报记者 丰 娟 摄影报道")]
    [InlineData("二月河开，\n三月春暖。\n用 Furrow 制作 `甲` 。")]
    [InlineData("## 抢抓机遇 加力提速")]
    public void Spaces_that_mean_something(string text) => Assert.Empty(CheckedArticle.OfChinese(text));

    [Theory]
    [InlineData("二月河开，，三月春暖。", "5:5: warning FUR0736: `，，` are two marks where one should be; take one away.")]
    [InlineData("二月河开。，三月春暖。", "5:5: warning FUR0736: `。，` are two marks where one should be; take one away.")]
    [InlineData("，三月春暖。", "5:1: warning FUR0737: No paragraph begins with `，`; it may belong to the one before, or something is missing before it.")]
    public void Marks_in_the_wrong_place(string text, string found) => Assert.Equal([found], CheckedArticle.OfChinese(text));

    [Fact]
    public void Marks_that_may_be_repeated() => Assert.Empty(CheckedArticle.OfChinese("春天来了！！真的？！“是的。”"));

    [Theory]
    [InlineData("２０２３年春天，Ａ股。", "5:1: warning FUR0738: `２０２３` is written in full-width characters; write `2023`. There are 2 such places in this paragraph.")]
    [InlineData("二○二三年。", "5:2: warning FUR0739: The zero in a Chinese number is `〇` (U+3007), and this is `○`; write `〇`.")]
    [InlineData("二0二三年。", "5:2: warning FUR0739: The zero in a Chinese number is `〇` (U+3007), and this is `0`; write `〇`.")]
    [InlineData("这是國家的春天。", "5:3: warning FUR0740: `國` is the traditional form of `国`, and this article is in simplified characters; write `国`.")]
    public void Characters_of_another_form(string text, string found) => Assert.Equal([found], CheckedArticle.OfChinese(text));

    [Theory]
    [InlineData("二〇二三年，2023年，一○五厂不在此列。")]
    [InlineData("國學會來時說東車長門問間開關馬魚鳥：整段都是繁體。")]
    public void Characters_that_belong(string text) => Assert.DoesNotContain(CheckedArticle.OfChinese(text), line => line.Contains("FUR0740", StringComparison.Ordinal) || line.Contains("FUR0738", StringComparison.Ordinal));

    [Fact]
    public void Chinese_punctuation_in_English()
    {
        Assert.Equal(["6:7: warning FUR0741: `，` is Chinese punctuation; write `,`."], CheckedArticle.OfEnglish("spring，at last"));
        Assert.Empty(CheckedArticle.OfEnglish("The paper says 二月河开，三月春暖。 It is spring (春天，来了)."));
    }

    [Fact]
    public void Texts_of_the_front_matter_have_true_places_too() => Assert.Equal(
        ["2:9: warning FUR0730: `,` in Chinese text is half-width; write `，`.",
         "4:12: warning FUR0730: The quotation marks of `\"乙,丙\"` are straight; write `“…”`. There are 2 such places in this paragraph.",
         "6:7: warning FUR0730: `,` in Chinese text is half-width; write `，`.",
         "9:21: warning FUR0730: `,` in Chinese text is half-width; write `，`."],
        CheckedArticle.OfChineseFile("""
            ---
            title: 甲,乙
            date: 2023
            kicker: "甲\"乙,丙\""
            deck: >-
              一二三四,五
            photos:
              - id: plough
                caption: '“甲”''和,乙'
                alt: 犁
            ---
            春天。
            """).Where(line => line.Contains("FUR0730", StringComparison.Ordinal)));

    [Fact]
    public void An_article_and_a_site_can_switch_a_rule_off() =>
        Assert.Empty(CheckedArticle.OfChinese("二月河开,三月春暖。", "date: 2023\nignore: FUR0730"));
}
