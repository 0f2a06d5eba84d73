namespace Furrow.Importing.Newspaper;

/// <summary>Finds notices and advertisements: they stand among stories, and no line tells where they end but the next headline.</summary>
internal static class NoticeFinder
{
    private const string IsNotice = "it looks like a notice or an advertisement";
    private const int LongestLine = 200;

    /// <summary>Marks what belongs to notices.</summary>
    public static void Mark(List<ClassifiedUnit> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var end = EndOf(lines, i);
            for (var at = i; at < end; at++)
            {
                // The date under a notice is not the page's.
                if (lines[at].Kind is not (LineKind.Furniture or LineKind.Signs) || PageFacts.DateIn(lines[at].Unit.Folded) is not null)
                    lines[at] = lines[at] with { Kind = LineKind.Notice, Doubt = IsNotice };
            }
            i = Math.Max(i, end - 1);
        }
    }

    // Where what begins here ends as a notice; here, when it is none.
    private static int EndOf(List<ClassifiedUnit> lines, int first)
    {
        var (unit, kind) = (lines[first].Unit, lines[first].Kind);
        if (unit.Folded.Length > LongestLine || kind is not (LineKind.Display or LineKind.Body))
            return first;
        if (kind == LineKind.Display && LinePatterns.NoticeHeading().IsMatch(unit.Folded))
            return NoticeEnd(lines, first);
        return LinePatterns.NoticeText().IsMatch(unit.Folded) ? first + 1 : first;
    }

    // Where the notice ends: before the next headline. What has a byline or a dateline is a story about a notice.
    private static int NoticeEnd(List<ClassifiedUnit> lines, int first)
    {
        var end = first + 1;
        while (end < lines.Count && (BelongsToNotices(lines[end].Kind) || IsSignature(lines[end])))
        {
            if (lines[end].Kind == LineKind.Dateline)
                return first;
            end++;
        }
        return end < lines.Count && lines[end].Kind is LineKind.Byline or LineKind.Deck ? first : end;

        bool IsSignature(ClassifiedUnit line) =>
            line is { Kind: LineKind.Display, Unit.Form: UnitForm.Plain } && lines[first].Unit.Form != UnitForm.Plain;
    }

    private static bool BelongsToNotices(LineKind kind) =>
        kind is LineKind.Body or LineKind.Table or LineKind.Image or LineKind.Furniture or LineKind.Signs or LineKind.Dateline;
}
