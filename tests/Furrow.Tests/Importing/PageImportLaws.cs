using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Furrow.Importing.Newspaper;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Importing;

/// <summary>What holds for any page, however it is laid out.</summary>
public class PageImportLaws
{
    private static readonly string[] Lines =
    [
        "# 大标题", "## 标题", "### 小标题", "##标题", "## **粗标题** ##", "**粗体标题**", "标题一  ", "标题二", "——副题", "—— 访某局局长王甲", "权威访谈", "## 记者手记", "## 甲·乙在行动",
        "本报记者 丰 娟", "记者 王甲 通讯员 李乙", "文/图 王甲", "本报记者 王甲 摄", "图为现场。王甲 摄", "（资料图片）", "![](a.jpg)", "![图](b.png) 图为现场。", "<div><img src=\"c.jpg\"></div>", "<center>图为现场</center>",
        "**记者：**问什么？", "**王甲：**答什么。", "问：怎么办？", "答：这样办。", "本报西宁2月15日讯（记者 王甲）昨日，某地开会。", "新华社北京2月15日电 某事。",
        "本版导读", "全市春灌 第2版", "天气预报", "江城 晴 3～15℃", "编者按：值得借鉴。", "# 要闻", "（上接第1版）",
        "第3版", "2023年2月16日 星期四", "责任编辑：王甲", "（下转第二版）", "遗失声明", "王甲不慎遗失证件，声明作废。", "咨询电话：1234567",
        "昨日，某地举行了一场活动，参加的人很多。", "句子在这里断了，后半", "句在下一栏。", "　　缩进的一段。", "- 一项", "1. 二项", "| a | b |", "<table><tr><td>甲</td></tr></table>", "---", "===", "***", "> 引文", "他说：“好。",
        "A story of the day, told in English.", "By Jane Doe", "XINING, Feb. 16 (Agency) -- Ice went out.", "Continued on page 4", "a broken devel-", "opment.", "\\", "行尾\\", "行尾<br>", "#", "**", "****", "![", "<", "|", "😀", "：", "\u3000", " ",
    ];

    private static readonly string[] Ends = ["\n", "\n\n", "\n\n", "\r\n", "  \n"];

    private static Arbitrary<string> Pages() =>
        Gen.Zip(Gen.Elements(Lines), Gen.Elements(Ends)).Select(line => line.Item1 + line.Item2).ListOf().Select(lines => string.Concat(lines)).ToArbitrary();

    [Property(MaxTest = 1000)]
    public Property Every_character_of_a_page_is_in_one_place_once() => Prop.ForAll(Pages(), text =>
    {
        var import = ImportedPage.Of(text).Import!;
        var spans = import.Stories.SelectMany(story => story.Draft.Parts).Select(part => part.Unit).Concat(import.LeftOut.Select(left => left.Unit))
            .SelectMany(unit => unit.Pieces)
            .Concat(import.Signs);
        var counts = new int[import.Page.Text.Length];
        foreach (var span in spans)
        {
            for (var i = span.Start; i < span.End; i++)
                counts[i]++;
        }

        Assert.All(Enumerable.Range(0, counts.Length), i => Assert.True(
            counts[i] == 1 || char.IsWhiteSpace(import.Page.Text[i]), $"{import.Page.At(i)}: `{import.Page.Text[i]}` is in {counts[i]} places of:\n{text}"));
    });

    [Property(MaxTest = 1000)]
    public Property Every_word_of_a_story_is_in_its_file() => Prop.ForAll(Pages(), text =>
    {
        foreach (var story in ImportedPage.Of(text).Import!.Stories)
        {
            var file = Plain(Encoding.UTF8.GetString(story.Article!.Content.Span));
            foreach (var part in story.Draft.Parts)
            {
                // A caption is parted from its credit.
                string[] words = part.Role == PartRole.Caption && CreditReader.Split(part.Unit) is { } split ? [split.Caption, split.Credit] : [part.Unit.Text];
                Assert.All(words, word => Assert.Contains(Plain(word), file, StringComparison.Ordinal));
            }
        }
    });

    [Property(MaxTest = 300)]
    public Property Drafts_are_articles_that_the_archive_reads() => Prop.ForAll(Pages(), text =>
    {
        var files = SiteText.Read("", PlainSite.Text);
        foreach (var story in ImportedPage.Of(text).Import!.Stories)
            files[story.Article!.Path] = story.Article.Content.ToArray();

        var build = TestSite.Build(files);

        Assert.DoesNotContain(build.Diagnostics, line => line.Contains(": error FUR01", StringComparison.Ordinal));
    });

    [Property(MaxTest = 300)]
    public void Any_text_is_taken_or_refused_with_a_reason(string? text)
    {
        var page = ImportedPage.Of(text ?? "");

        Assert.True(page.Import is not null || page.Diagnostics.Count > 0);
    }

    // White space is set anew, YAML escapes quotes, and the signs of a turn are bold in a draft.
    private static string Plain(string text) =>
        new([.. text.Where(c => !char.IsWhiteSpace(c) && c is not ('\\' or '*'))]);
}
