using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Furrow.Markup;

/// <summary>The Markdown of a block without its words: what makes it a heading, list, quotation or table.</summary>
internal static class TranslationMarks
{
    /// <summary>The marks, to be filled with words; empty where there are none.</summary>
    public static string Of(MarkdownBlock block) => string.Join('\n', LinesOf(block));

    private static IEnumerable<string> LinesOf(MarkdownBlock block) => block switch
    {
        HeadingBlock heading => [new string('#', heading.Level) + " "],
        ListBlock list => list.OfType<ListItemBlock>().SelectMany(item => ItemLines(list, item)),
        QuoteBlock quote => QuoteLines(quote),
        Table table => TableLines(table),
        _ => [],
    };

    // Only lists within the item: a second paragraph cannot be laid out without words.
    private static IEnumerable<string> ItemLines(ListBlock list, ListItemBlock item)
    {
        var mark = list.IsOrdered ? $"{item.Order}{list.OrderedDelimiter} " : $"{list.BulletType} ";
        var indent = new string(' ', mark.Length);
        return [mark, .. item.OfType<ListBlock>().SelectMany(LinesOf).Select(line => indent + line)];
    }

    private static IEnumerable<string> QuoteLines(QuoteBlock quote)
    {
        string[] inside = [.. quote.SelectMany(LinesOf)];
        return inside.Length == 0 ? ["> "] : inside.Select(line => "> " + line);
    }

    private static IEnumerable<string> TableLines(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        foreach (var row in rows)
        {
            yield return $"|{string.Concat(row.OfType<TableCell>().Select(cell => $" {NumberIn(cell)} |"))}";
            if (row == rows[0])
                yield return $"|{string.Concat(row.Select((_, column) => DelimiterOf(table, column) + "|"))}";
        }
    }

    private static string DelimiterOf(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Left => ":---",
            TableColumnAlign.Center => ":---:",
            TableColumnAlign.Right => "---:",
            _ => "---",
        };

    // Figures are the same in every language.
    private static string NumberIn(TableCell cell)
    {
        var inlines = cell.OfType<LeafBlock>().SelectMany(line => line.Inline ?? []).ToList();
        var text = string.Concat(inlines.OfType<LiteralInline>().Select(literal => literal.Content.ToString()));
        return inlines.All(inline => inline is LiteralInline) && !text.Any(c => char.IsLetter(c) || c == '|') ? text.Trim() : "";
    }
}
