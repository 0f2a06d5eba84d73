using System.Text;
using System.Text.RegularExpressions;
using Furrow.Text;

namespace Furrow.Help;

/// <summary>
/// Reads a page of the documentation as blocks that a terminal can show. It knows the Markdown that these pages are written in:
/// headings, paragraphs, lists, listings between fences, tables, links, code and emphasis.
/// </summary>
public static partial class HelpBlockReader
{
    /// <summary>The blocks of a page, in order.</summary>
    public static IReadOnlyList<HelpBlock> Read(string markdown)
    {
        var blocks = new List<HelpBlock>();
        var lines = markdown.TrimEnd().Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            if (Fence().Match(lines[i]) is { Success: true } fence)
            {
                var end = Array.FindIndex(lines, i + 1, line => line.TrimStart() == fence.Groups["mark"].Value);
                end = end < 0 ? lines.Length : end;
                blocks.Add(new HelpBlock.Listing(lines[(i + 1)..end]));
                i = end + 1;
            }
            else if (lines[i].StartsWith('|'))
            {
                var end = EndOf(lines, i, line => line.StartsWith('|'));
                blocks.Add(new HelpBlock.Table([.. lines[i..end].Where(line => !TableRule().IsMatch(line)).Select(Cells)]));
                i = end;
            }
            else if (lines[i].StartsWith('#'))
                blocks.Add(new HelpBlock.Heading(Plain(lines[i++].TrimStart('#').Trim())));
            else if (string.IsNullOrWhiteSpace(lines[i]))
                i++;
            else
                blocks.Add(Paragraph(lines, ref i));
        }
        return blocks;
    }

    private static HelpBlock.Paragraph Paragraph(string[] lines, ref int i)
    {
        var mark = Mark().Match(lines[i]).Value;
        var end = EndOf(lines, i + 1, line => !string.IsNullOrWhiteSpace(line) && line[0] is not ('|' or '#') && !Fence().IsMatch(line) && !Mark().IsMatch(line));
        var text = new StringBuilder(lines[i][mark.Length..].Trim());
        foreach (var line in lines[(i + 1)..end].Select(line => line.Trim()))
        {
            // Chinese has no space where a line ends.
            if (!HanText.IsWide(Rune.GetRuneAt(line, 0)) && (text.Length == 0 || char.IsSurrogate(text[^1]) || !HanText.IsWide(new Rune(text[^1]))))
                text.Append(' ');
            text.Append(line);
        }
        i = end;
        return new HelpBlock.Paragraph(Plain(text.ToString()), mark.Trim());
    }

    private static int EndOf(string[] lines, int start, Func<string, bool> belongs)
    {
        var end = start;
        while (end < lines.Length && belongs(lines[end]))
            end++;
        return end;
    }

    private static string[] Cells(string row) =>
        [.. CellBorder().Split(row.Trim()[1..^1]).Select(cell => Plain(cell.Trim().Replace("\\|", "|", StringComparison.Ordinal)))];

    // Links to other pages are their words; other addresses follow theirs. Code keeps its marks, which set it off.
    private static string Plain(string text) => Bold().Replace(
        Link().Replace(text, link => link.Groups["address"].Value.StartsWith("http", StringComparison.Ordinal)
            ? $"{link.Groups["text"].Value} ({link.Groups["address"].Value})"
            : link.Groups["text"].Value),
        "${text}");

    [GeneratedRegex(@"^\s*(?<mark>`{3,}|~{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\|[-: |]+\|$", RegexOptions.CultureInvariant)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex CellBorder();

    [GeneratedRegex(@"^\s*(?:[-*]|[0-9]+\.)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    // Not in code: `[text](address)` may be what the page is about.
    [GeneratedRegex(@"(?<!`)\[(?<text>[^\]]+)\]\((?<address>[^)\s]+)\)(?!`)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![`*])\*\*(?<text>[^*`]+)\*\*(?![`*])", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();
}
