using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Furrow.Markup;

/// <summary>Writes tables. Columns are aligned by classes, since pages allow no styles of their own.</summary>
internal sealed class TableWriter(ArticleDraft draft, InlineWriter inlines, DoubtMarker doubts)
{
    public void Write(Table table, string? id)
    {
        draft.Text.Markup("<table");
        if (id is not null)
            draft.Text.Attribute("id", id);
        draft.Text.Markup(">\n");
        var section = "";
        foreach (var row in table.OfType<TableRow>())
        {
            OpenSection(row.IsHeader ? "thead" : "tbody", ref section);
            draft.Text.Markup("<tr>");
            for (var i = 0; i < row.Count; i++)
                WriteCell(table, row, (TableCell)row[i], i);
            draft.Text.Markup("</tr>\n");
            draft.Text.EndLine();
        }
        if (section.Length > 0)
            draft.Text.Markup($"</{section}>\n");
        draft.Text.Markup("</table>\n");
    }

    private void OpenSection(string name, ref string section)
    {
        if (section == name)
            return;
        if (section.Length > 0)
            draft.Text.Markup($"</{section}>\n");
        draft.Text.Markup($"<{name}>\n");
        section = name;
    }

    private void WriteCell(Table table, TableRow row, TableCell cell, int index)
    {
        var name = row.IsHeader ? "th" : "td";
        draft.Text.Markup($"<{name}");
        if (row.IsHeader)
            draft.Text.Attribute("scope", "col");
        if (cell.ColumnSpan > 1)
            draft.Text.Attribute("colspan", cell.ColumnSpan.ToString(CultureInfo.InvariantCulture));
        var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : index;
        if (column < table.ColumnDefinitions.Count && Alignment(table.ColumnDefinitions[column]) is { } alignment)
            draft.Text.Attribute("class", alignment);
        draft.Text.Markup(">");
        if (index > 0)
            draft.Text.WriteGap();
        draft.Text.BeginBlock();
        foreach (var line in cell.OfType<LeafBlock>())
            inlines.WriteAll(line.Inline);
        doubts.MarkBlock();
        draft.Text.Markup($"</{name}>");
    }

    private static string? Alignment(TableColumnDefinition column) => column.Alignment switch
    {
        TableColumnAlign.Left => "align-left",
        TableColumnAlign.Center => "align-center",
        TableColumnAlign.Right => "align-right",
        _ => null,
    };
}
