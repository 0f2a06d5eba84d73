using Furrow.Help;

namespace Furrow.Tests.Help;

/// <summary>Pages of the documentation as a terminal shows them.</summary>
public class HelpBlockReaderTests
{
    [Fact]
    public void A_page_is_read_without_marks_of_Markdown()
    {
        var blocks = HelpBlockReader.Read("""
            # FUR0104: YAML

            The **front matter** of `a.md`
            is [CommonMark](https://commonmark.org), see
            [rules](../rules/index.en.md).

            - 第一行
              第二行
            - 3 < 4

            ```yaml
            title: **x**

            # y
            ```

            | option | meaning |
            |---|---|
            | `a\|b` | [two](../x/index.en.md) |

            """.ReplaceLineEndings("\n"));

        Assert.Equal(
            [
                "Heading FUR0104: YAML",
                "Paragraph[] The front matter of `a.md` is CommonMark (https://commonmark.org), see rules.",
                "Paragraph[-] 第一行第二行",
                "Paragraph[-] 3 < 4",
                "Listing title: **x**//# y",
                "Table option,meaning/`a|b`,two",
            ],
            blocks.Select(Shown));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_page_has_tables_that_are_whole_and_no_marks_left(bool isChinese) => Assert.All(HelpPages.Ids, id =>
    {
        foreach (var block in HelpBlockReader.Read(HelpPages.Find(id, isChinese)!))
        {
            if (block is HelpBlock.Table table)
                Assert.All(table.Rows, row => Assert.Equal(table.Rows[0].Count, row.Count));
            if (block is HelpBlock.Paragraph paragraph)
                Assert.DoesNotContain("](../", paragraph.Text, StringComparison.Ordinal);
        }
    });

    private static string Shown(HelpBlock block) => block switch
    {
        HelpBlock.Heading heading => $"Heading {heading.Text}",
        HelpBlock.Paragraph paragraph => $"Paragraph[{paragraph.Mark}] {paragraph.Text}",
        HelpBlock.Listing listing => $"Listing {string.Join('/', listing.Lines)}",
        HelpBlock.Table table => $"Table {string.Join('/', table.Rows.Select(row => string.Join(',', row)))}",
        _ => "",
    };
}
