using System.Text.RegularExpressions;

namespace Furrow.Importing.Newspaper;

/// <summary>
/// Reads the Markdown that character recognition gives into units: headings, lines parted by hard breaks, paragraphs whose
/// lines are joined, images, tables. Every character that is no white space is in one unit, in its text or among its signs.
/// </summary>
internal sealed partial class PageUnitReader
{
    // No printed column is so wide: a line that is longer and ends a sentence is a paragraph.
    private const int WidestColumn = 40;

    private readonly PageText _page;
    private readonly List<PageUnit> _units = [];
    private readonly List<PageSpan> _lines = [];
    private bool _isIndented;
    private int _block;

    private PageUnitReader(PageText page) => _page = page;

    /// <summary>The page's units, in order.</summary>
    public static IReadOnlyList<PageUnit> Read(PageText page) => new PageUnitReader(page).Read();

    private List<PageUnit> Read()
    {
        var lines = _page.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = _page.Trim(lines[i]);
            if (line.Length == 0)
                EndBlock();
            else if (LineMarkup.IsTableStart(_page[line]))
                i = TakeTable(lines, i);
            else
                TakeLine(lines[i], line);
        }
        EndBlock();
        return _units;
    }

    private void TakeLine(PageSpan whole, PageSpan line)
    {
        var text = _page[line];
        if (LineMarkup.IsSigns(text))
        {
            // Underlined text is a heading (CommonMark 4.3, setext headings); a line of signs alone is a rule.
            TakeUnderline(text, line);
        }
        else if (text.StartsWith('<'))
            TakeAlone(LineMarkup.OfHtml(_page, line));
        else if (HeadingSign().Match(text) is { Success: true } heading)
            TakeAlone(LineMarkup.OfHeading(_page, line, heading.Length, heading.Groups["signs"].Length));
        else if (ImageSign().Match(text) is { Success: true } image)
        {
            EndBlock();
            _units.Add(new PageUnit(UnitForm.Image, [new PageSpan(line.Start, image.Length)], [], image.Value, ++_block));
            TakeRest(PageSpan.Between(line.Start + image.Length, line.End));
        }
        else
            TakeText(whole, line, text);
    }

    private void TakeRest(PageSpan rest)
    {
        EndBlock();
        if (_page.Trim(rest) is { Length: > 0 } line)
            TakeLine(line, line);
    }

    private void TakeText(PageSpan whole, PageSpan line, string text)
    {
        var indent = _page[PageSpan.Between(whole.Start, line.Start)];
        var isIndented = indent.Contains('\u3000', StringComparison.Ordinal) || indent.Length > 1;
        if (isIndented || LineMarkup.BeginsItem(text))
            EndUnit();
        if (_lines.Count == 0)
            _isIndented = isIndented;
        if (LineMarkup.BoldOf(text) is { } signs)
        {
            EndUnit();
            _units.Add(LineMarkup.Stripped(_page, UnitForm.Bold, line, signs, signs, _block));
            return;
        }
        var (end, breakSign) = LineMarkup.HardBreak(_page, whole, line);
        _lines.Add(PageSpan.Between(line.Start, end));
        if (breakSign is { } sign)
            EndUnit(sign);
        else if (text.Length >= WidestColumn && SentenceEnd.Of(text) == Ending.Sentence)
            EndUnit();
    }

    private void TakeUnderline(string text, PageSpan line)
    {
        if (text[0] is '=' or '-' && _lines.Count > 0)
        {
            EndUnit();
            var above = _units[^1];
            _units[^1] = above with { Form = UnitForm.Heading, Level = text[0] == '=' ? 1 : 2, Signs = [.. above.Signs, line] };
            EndBlock();
            return;
        }
        TakeAlone(new PageUnit(UnitForm.Signs, [], [line], "", 0));
    }

    private int TakeTable(IReadOnlyList<PageSpan> lines, int first)
    {
        EndBlock();
        var last = LineMarkup.TableEnd(_page, lines, first);
        var span = _page.Trim(PageSpan.Between(lines[first].Start, lines[last].End));
        _units.Add(new PageUnit(UnitForm.Table, [span], [], _page[span], ++_block));
        return last;
    }

    private void TakeAlone(PageUnit unit)
    {
        EndBlock();
        _units.Add(unit with { Block = ++_block });
        _block++;
    }

    private void EndBlock()
    {
        EndUnit();
        _block++;
    }

    private void EndUnit(PageSpan? sign = null)
    {
        if (_lines.Count > 0)
        {
            var text = TextJoin.Join(_lines.Select(line => _page[line]));
            _units.Add(new PageUnit(UnitForm.Plain, [.. _lines], sign is { } s ? [s] : [], text, _block) { IsIndented = _isIndented });
        }
        _lines.Clear();
        _isIndented = false;
    }

    [GeneratedRegex(@"^(?<signs>#{1,6})\s+(?=\S)|^(?<signs>#{2,6})(?=[^\s#])")]
    private static partial Regex HeadingSign();

    [GeneratedRegex(@"^!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex ImageSign();
}
