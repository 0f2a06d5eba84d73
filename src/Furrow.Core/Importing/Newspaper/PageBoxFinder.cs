namespace Furrow.Importing.Newspaper;

/// <summary>
/// Finds what belongs to the page beside its stories: the list of what is in it, the weather, and the name of a section or a headline that
/// stands over all stories.
/// </summary>
internal static class PageBoxFinder
{
    private const int LongestLine = 80;

    /// <summary>Marks what belongs to no story, with the reason.</summary>
    public static void Mark(List<ClassifiedUnit> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind is LineKind.Furniture or LineKind.Notice or LineKind.Signs)
                continue;
            var heading = lines[i].Unit.Folded;
            if (heading.Length <= LongestLine && LinePatterns.ContentsHeading().IsMatch(heading))
                MarkBox(lines, i, "it lists what is on the pages", line => LinePatterns.ContentsLine().IsMatch(line));
            else if (heading.Length <= LongestLine && LinePatterns.WeatherHeading().IsMatch(heading))
                MarkBox(lines, i, "it is the weather", line => LinePatterns.WeatherLine().IsMatch(line));
        }
        MarkHead(lines);
    }

    private static void MarkBox(List<ClassifiedUnit> lines, int first, string reason, Func<string, bool> belongs)
    {
        var end = first + 1;
        while (end < lines.Count && (lines[end].Kind is LineKind.Signs or LineKind.Furniture || (lines[end].Unit.Folded.Length <= LongestLine && belongs(lines[end].Unit.Folded))))
            end++;
        var box = Enumerable.Range(first, end - first).Where(at => lines[at].Kind is not (LineKind.Signs or LineKind.Furniture)).ToList();
        if (box.Count < 2)
            return;
        foreach (var at in box)
            lines[at] = lines[at] with { Kind = LineKind.Notice, Doubt = reason };
    }

    // `# 要闻` over stories whose headlines are `##`. A headline with a deck and headings in its text looks alike: what tells them apart is a
    // second head that has a byline, a deck or a dateline of its own.
    private static void MarkHead(List<ClassifiedUnit> lines)
    {
        var page = Enumerable.Range(0, lines.Count).Where(i => lines[i].Kind is not (LineKind.Furniture or LineKind.Notice or LineKind.Signs)).ToList();
        if (page.Count < 3 || !IsHeading(page[0], 1) || !IsHeading(page[1], 2) || lines.Count(line => line.Unit is { Form: UnitForm.Heading, Level: 1 } && line.Kind == LineKind.Display) > 1)
            return;
        var later = Enumerable.Range(2, page.Count - 2).Where(i => IsHeading(page[i], 2) && !IsHeading(page[i - 1], 2)).ToList();
        var isHead = later.Count > 0
            && (LinePatterns.SectionName().IsMatch(lines[page[0]].Unit.Folded) || later.Exists(HasEvidence));
        if (isHead)
            lines[page[0]] = lines[page[0]] with { Kind = LineKind.Notice, Doubt = "it stands over the stories of the page and is none of their headlines" };

        bool IsHeading(int at, int level) => lines[at] is { Kind: LineKind.Display, Unit.Form: UnitForm.Heading } line && line.Unit.Level == level;

        bool HasEvidence(int i)
        {
            while (i < page.Count && IsHeading(page[i], 2))
                i++;
            return i < page.Count && lines[page[i]].Kind is LineKind.Byline or LineKind.Deck or LineKind.Dateline;
        }
    }
}
