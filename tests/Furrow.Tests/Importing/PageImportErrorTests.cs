using System.Text;
using Furrow.Importing.Newspaper;
using Furrow.Tests.Sites;
using Furrow.Text;

namespace Furrow.Tests.Importing;

/// <summary>Files that are no page, pages that have no story, pages like no other.</summary>
public sealed class PageImportErrorTests
{
    private static readonly Dictionary<string, byte[]> Site = SiteText.Read("", PlainSite.Config);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\u3000\n")]
    [InlineData("江河日报\n\n第4版\n")]
    public void A_page_without_a_story_is_an_error(string text) =>
        Assert.Equal(["page.md: error FUR0920: No story was found here: there is no text under a headline."], ImportedPage.Of(text).Diagnostics);

    [Fact]
    public void A_file_in_another_encoding_is_refused_at_the_first_wrong_byte()
    {
        var page = ImportedPage.Of([(byte)'#', (byte)' ', 0xC0, 0xCF], Site, new PageImportOptions());

        Assert.Null(page.Import);
        Assert.Equal(["page.md:1:3: error FUR0101: Byte 0xC0 here is not UTF-8; save the file as UTF-8 (it may be GB 18030 or UTF-16 now)."], page.Diagnostics);
    }

    [Fact]
    public void A_binary_file_is_refused()
    {
        var page = ImportedPage.Of("PK\u0003\u0004"u8.ToArray(), Site, new PageImportOptions());

        Assert.Null(page.Import);
        Assert.Equal(["page.md:1:3: error FUR0920: This character belongs in no text: the file is not Markdown. Give the text that character recognition made of the page."], page.Diagnostics);
    }

    [Fact]
    public void A_page_whose_date_nothing_tells_says_how_to_give_it_and_still_shows_its_stories()
    {
        var page = ImportedPage.Of("# 老街\n\n本报记者 王甲\n\n老街修好了。\n", "");

        Assert.Equal(["老街"], page.Titles);
        Assert.Null(page.Import!.Stories[0].Article);
        Assert.Contains("page.md:1:3: error FUR0921: Nothing on the page tells when it was printed; give the date, as --date 2023-02-16, or 2023-02~ where only the month is about known.", page.Diagnostics);
    }

    [Theory]
    [InlineData("2023年2月16日 星期四")]
    [InlineData("二〇二三年二月十六日 星期四 农历正月廿六")]
    [InlineData("江河日报 2023年2月16日")]
    [InlineData("Thursday, February 16, 2023")]
    [InlineData("16 Feb 2023")]
    public void The_date_of_the_page_is_that_of_its_stories(string line)
    {
        var page = ImportedPage.Of($"{line}\n\n# 老街\n\n本报记者 王甲\n\n老街修好了。\n", "");

        Assert.Contains("date: 2023-02-16\n", page.Article(), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_of_Windows_and_a_byte_order_mark_change_nothing()
    {
        const string text = "# 老街\n\n本报记者 王甲\n\n老街修缮历时\n\n两年。\n";
        var options = new PageImportOptions { Date = EdtfDate.Parse("2023") };

        var windows = ImportedPage.Of([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))], Site, options);
        var unix = ImportedPage.Of(text, "", options);

        Assert.Equal(unix.Article(), windows.Article());
        Assert.Equal(unix.Diagnostics, windows.Diagnostics);
    }

    [Fact]
    public void A_headline_that_the_archive_may_have_already_is_reported()
    {
        var page = ImportedPage.Of("# 老街\n\n本报记者 王甲\n\n老街修好了。\n", "-- content/2022/lao-jie/index.zh.md --\n---\ntitle: 老街\n---\n", new PageImportOptions { Date = EdtfDate.Parse("2023") });

        Assert.Equal("content/2023/lao-jie-2/index.zh.md", page.Import!.Stories[0].Article!.Path);
        Assert.Contains("page.md:1:3: warning FUR0918: The archive has a story `lao-jie` already, whose id such a headline gives; this one became `lao-jie-2`. Do not keep both if it is the same.", page.Diagnostics);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void A_paragraph_that_is_broken_a_hundred_thousand_times_is_put_together(string end)
    {
        var page = ImportedPage.Of($"# 老街\n\n本报记者 王甲\n\n{string.Concat(Enumerable.Repeat($"老街的修缮历时两年，参加的人很多，大家{end}", 100_000))}都说好。\n");

        Assert.Equal(string.Concat(Enumerable.Repeat("老街的修缮历时两年，参加的人很多，大家", 100_000)) + "都说好。", Assert.Single(page.Only.Paragraphs).Text);
    }

    [Fact]
    public void A_page_of_a_hundred_thousand_lines_is_read_to_the_end()
    {
        var text = string.Concat(Enumerable.Range(1, 10_000).Select(i => $"## 标题{i}\n\n本报记者 王甲\n\n正文的第一段，第{i}篇。\n\n正文的第二段在这里断了，后半\n\n句在下一栏。\n\n"));

        var page = ImportedPage.Of(text);

        Assert.Equal(10_000, page.Drafts.Count);
        Assert.Equal("正文的第二段在这里断了，后半句在下一栏。", page.Drafts[^1].Paragraphs[^1].Text);
    }
}
