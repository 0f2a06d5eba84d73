using System.Text.RegularExpressions;

namespace Furrow.Importing.Newspaper;

/// <summary>The Markdown and HTML signs of one line.</summary>
internal static partial class LineMarkup
{
    /// <summary>Whether a line is nothing but signs: a rule, the underline of a heading, hashes without a heading.</summary>
    public static bool IsSigns(string text) => text.All(c => c is '=' or '-' or '*' or '_' or '#' or ' ');

    /// <summary>Whether a table begins with this line.</summary>
    public static bool IsTableStart(string text) => text.StartsWith("<table", StringComparison.OrdinalIgnoreCase) || (text.StartsWith('|') && text.Length > 1);

    /// <summary>The index of a table's last line.</summary>
    public static int TableEnd(PageText page, IReadOnlyList<PageSpan> lines, int first)
    {
        var isHtml = page[page.Trim(lines[first])].StartsWith('<');
        var last = first;
        while (last + 1 < lines.Count && (isHtml ? !Ends(lines[last]) : page[page.Trim(lines[last + 1])].StartsWith('|')))
            last++;
        return last;

        bool Ends(PageSpan line) => page[line].Contains("</table", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a line begins an item of a list or a quotation, which is not joined to the line before.</summary>
    public static bool BeginsItem(string text) => Item().IsMatch(text);

    /// <summary>The signs at both ends of a line that is bold as a whole; null when it is not.</summary>
    public static int? BoldOf(string text)
    {
        var sign = text.StartsWith("**", StringComparison.Ordinal) ? "**" : text.StartsWith("__", StringComparison.Ordinal) ? "__" : null;
        return sign is not null && text.Length > 4 && text.EndsWith(sign, StringComparison.Ordinal)
            && !text[2..^2].Contains(sign, StringComparison.Ordinal) && !text[2..^2].Trim().EndsWith('：')
            ? 2
            : null;
    }

    /// <summary>Where a line's text ends, and the sign of a hard break after it (CommonMark 6.7); null when the line has none.</summary>
    public static (int End, PageSpan? Sign) HardBreak(PageText page, PageSpan whole, PageSpan line)
    {
        var text = page[line];
        if (text.Length > 1 && text.EndsWith('\\'))
            return (page.Trim(line with { Length = line.Length - 1 }).End, new PageSpan(line.End - 1, 1));
        if (BreakTag().Match(text) is { Success: true, Index: > 0 } tag)
            return (page.Trim(line with { Length = tag.Index }).End, PageSpan.Between(line.Start + tag.Index, line.End));
        return (line.End, whole.End - line.End >= 2 ? new PageSpan(line.End, 0) : null);
    }

    /// <summary>A heading's line as a unit.</summary>
    public static PageUnit OfHeading(PageText page, PageSpan line, int signs, int level)
    {
        var text = page[line];
        // Closing hashes are no part of a heading (CommonMark 4.2).
        var closing = ClosingHashes().Match(text) is { Success: true, Index: var at } && at >= signs ? line.Length - at : 0;
        return Stripped(page, UnitForm.Heading, line, signs, closing, 0) with { Level = level };
    }

    /// <summary>A line of HTML as a unit: its tags are signs, what stands between them is text, an image is an image.</summary>
    public static PageUnit OfHtml(PageText page, PageSpan line)
    {
        var text = page[line];
        if (text.Contains("<img", StringComparison.OrdinalIgnoreCase))
            return new PageUnit(UnitForm.Image, [line], [], text, 0);
        List<PageSpan> pieces = [], signs = [];
        var start = 0;
        foreach (var tag in Tag().EnumerateMatches(text))
        {
            AddPiece(start, tag.Index);
            signs.Add(new PageSpan(line.Start + tag.Index, tag.Length));
            start = tag.Index + tag.Length;
        }
        AddPiece(start, text.Length);
        return pieces.Count == 0
            ? new PageUnit(UnitForm.Signs, [], signs, "", 0)
            : new PageUnit(UnitForm.Plain, pieces, signs, TextJoin.Join(pieces.Select(p => page[p])), 0);

        void AddPiece(int from, int to)
        {
            if (page.Trim(PageSpan.Between(line.Start + from, line.Start + to)) is { Length: > 0 } piece)
                pieces.Add(piece);
        }
    }

    /// <summary>A line as a unit, without the signs at its ends and those of bold inside it.</summary>
    public static PageUnit Stripped(PageText page, UnitForm form, PageSpan line, int before, int after, int block)
    {
        List<PageSpan> pieces = [], signs = [];
        AddSign(line.Start, line.Start + before);
        var start = line.Start + before;
        var end = line.End - after;
        foreach (var sign in Bold().EnumerateMatches(page.Text.AsSpan(start, end - start)))
        {
            AddPiece(start, line.Start + before + sign.Index);
            AddSign(line.Start + before + sign.Index, start = line.Start + before + sign.Index + sign.Length);
        }
        AddPiece(start, end);
        AddSign(end, line.End);
        if (pieces.Count == 0)
            return new PageUnit(UnitForm.Signs, [], [line], "", block);
        return new PageUnit(form, pieces, signs, string.Concat(pieces.Select(p => page[p])), block);

        void AddSign(int from, int to)
        {
            if (page.Trim(PageSpan.Between(from, to)) is { Length: > 0 } sign)
                signs.Add(sign);
        }

        void AddPiece(int from, int to)
        {
            if (page.Trim(PageSpan.Between(from, to)) is { Length: > 0 } piece)
                pieces.Add(piece);
        }
    }

    [GeneratedRegex(@"^([-*+•>]\s|\d{1,3}[.)]\s)")]
    private static partial Regex Item();

    [GeneratedRegex(@"\s*<br\s*/?>$", RegexOptions.IgnoreCase)]
    private static partial Regex BreakTag();

    [GeneratedRegex(@"\s#+$")]
    private static partial Regex ClosingHashes();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\*\*|__")]
    private static partial Regex Bold();
}
