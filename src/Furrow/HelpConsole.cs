using Furrow.Help;
using Spectre.Console;

namespace Furrow.CommandLine;

/// <summary>Shows a page of the documentation on a terminal: headings stand out, listings are indented, tables are drawn.</summary>
internal static class HelpConsole
{
    private const int Indent = 4;

    /// <summary>Writes the blocks of a page.</summary>
    public static void Write(IReadOnlyList<HelpBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            // Items of a list stand close together.
            if (i > 0 && !(blocks[i] is HelpBlock.Paragraph { Mark.Length: > 0 } && blocks[i - 1] is HelpBlock.Paragraph { Mark.Length: > 0 }))
                AnsiConsole.WriteLine();
            Write(blocks[i]);
        }
    }

    private static void Write(HelpBlock block)
    {
        switch (block)
        {
            case HelpBlock.Heading heading:
                AnsiConsole.MarkupLine($"[bold]{heading.Text.EscapeMarkup()}[/]");
                break;
            case HelpBlock.Listing listing:
                // As they are: what is copied from here must not be broken.
                foreach (var line in listing.Lines)
                    Console.WriteLine(new string(' ', Indent) + line);
                break;
            case HelpBlock.Table table:
                var drawn = new Table().Border(TableBorder.Rounded);
                drawn.AddColumns([.. table.Rows[0].Select(cell => cell.EscapeMarkup())]);
                foreach (var row in table.Rows.Skip(1))
                    drawn.AddRow([.. row.Select(cell => cell.EscapeMarkup())]);
                AnsiConsole.Write(drawn);
                break;
            case HelpBlock.Paragraph { Mark.Length: > 0 } item:
                AnsiConsole.Write(new Padder(new Spectre.Console.Text($"{item.Mark} {item.Text}"), new Padding(2, 0, 0, 0)));
                break;
            case HelpBlock.Paragraph paragraph:
                AnsiConsole.Write(new Spectre.Console.Text(paragraph.Text + "\n"));
                break;
        }
    }
}
