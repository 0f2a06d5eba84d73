using Furrow.Text;

namespace Furrow.Status;

/// <summary>Writes tables as plain lines whose columns stand under one another where Han characters are two columns wide.</summary>
public static class AlignedText
{
    /// <summary>The heading and the rows of a table, a line each.</summary>
    public static IEnumerable<string> Lines(StatusTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        IReadOnlyList<IReadOnlyList<string>> rows = [table.Headings, .. table.Rows];
        var widths = table.Headings.Select((_, column) => rows.Max(row => WidthOf(row[column]))).ToList();
        return rows.Select(row => string.Join("  ", row.Select((cell, column) => cell + new string(' ', widths[column] - WidthOf(cell)))).TrimEnd());
    }

    private static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => HanText.IsWide(rune) ? 2 : 1);
}
