namespace Furrow.Importing.Newspaper;

/// <summary>Cuts a page into stories: each begins with a headline, and what stands between two heads is the text of the first.</summary>
/// <param name="heads">Reads the lines over a story.</param>
internal sealed class StoryCutter(HeadReader heads)
{
    private readonly List<List<StoryPart>> _stories = [];
    private readonly List<LeftOut> _leftOut = [];
    // What stands over the first headline and belongs to what follows.
    private readonly List<StoryPart> _waiting = [];
    // The texts under a line that says where they come from.
    private readonly HashSet<PageUnit> _continued = new(ReferenceEqualityComparer.Instance);
    private bool _hasEvidence;

    private List<StoryPart>? Current => _stories.Count > 0 ? _stories[^1] : null;

    /// <summary>The page's stories and what belongs to none.</summary>
    public PageCut Cut(IReadOnlyList<ClassifiedUnit> page)
    {
        List<ClassifiedUnit> lines = [];
        var comesFromElsewhere = false;
        foreach (var line in page)
        {
            if (line.Kind is not (LineKind.Furniture or LineKind.Notice or LineKind.Signs) && comesFromElsewhere)
                _continued.Add(line.Unit);
            comesFromElsewhere = line.Kind == LineKind.Furniture ? LinePatterns.ContinuedFrom().IsMatch(line.Unit.Folded) : comesFromElsewhere && line.Kind == LineKind.Signs;
            if (line.Kind is LineKind.Furniture or LineKind.Notice)
                _leftOut.Add(line.Kind == LineKind.Furniture
                    ? new LeftOut(line.Unit, "it belongs to the page and to no story", IsSure: true)
                    : new LeftOut(line.Unit, line.Doubt!));
            else if (line.Kind != LineKind.Signs)
                lines.Add(line);
        }
        _hasEvidence = lines.Exists(line => line.Kind is LineKind.Byline or LineKind.Dateline or LineKind.Deck);
        for (var i = 0; i < lines.Count;)
            i = TakeFrom(lines, i);
        InterruptionMender.Mend(_stories);
        LeaveOutEmpty();
        return new PageCut(_stories, [.. _leftOut.OrderBy(left => left.Unit.Start)]);
    }

    private int TakeFrom(List<ClassifiedUnit> lines, int start)
    {
        var end = start;
        while (end < lines.Count && IsHead(lines[end].Kind))
            end++;
        if (end == start)
        {
            if (_continued.Contains(lines[start].Unit) && Current is not null && Current.Exists(part => part.IsText))
                _stories.Add([]);
            Take(new StoryPart(TextRole(lines[start].Kind), lines[start].Unit, lines[start].Doubt));
            return start + 1;
        }
        var run = lines[start..end];
        var display = run.FindIndex(line => line.Kind == LineKind.Display);
        TakeLead(display < 0 ? run : run[..display], display >= 0);
        if (display >= 0)
        {
            var next = end < lines.Count ? lines[end] : null;
            foreach (var head in Heads(run[display..]))
                TakeHead(head, next);
        }
        return end;
    }

    // What stands before a head's first line is most often the end of the story above it.
    private void TakeLead(List<ClassifiedUnit> lead, bool isOverHead)
    {
        foreach (var part in heads.Read(lead))
        {
            if (Current is null && isOverHead)
                _waiting.Add(part);
            else if (part.Role == PartRole.Deck && Current is not null && Current.Exists(p => p.IsText))
                Take(part with { Role = PartRole.Text, Doubt = "it begins as the line under a headline does, but stands in the text" });
            else
                Take(isOverHead && part.Role is PartRole.Caption or PartRole.Image
                    ? part with { Doubt = "it stands between two stories and was given to the one above" }
                    : part);
        }
    }

    // Several heads may follow each other, where a photograph and its caption are a story.
    private IEnumerable<List<ClassifiedUnit>> Heads(List<ClassifiedUnit> run)
    {
        var start = 0;
        for (var i = 1; i < run.Count; i++)
        {
            if (run[i].Kind == LineKind.Display && run[i - 1].Kind != LineKind.Display && BeginsAnother(run, start, i))
            {
                yield return run[start..i];
                start = i;
            }
        }
        yield return run[start..];
    }

    private bool BeginsAnother(List<ClassifiedUnit> run, int start, int at)
    {
        var isPhotoStory = run[at - 1].Kind is LineKind.Caption or LineKind.Credit
            || (run[at - 1].Kind == LineKind.Byline && run.FindIndex(at, line => line.Kind == LineKind.Byline) > 0);
        var hasHeadline = Enumerable.Range(start, at - start).Any(i => run[i].Kind == LineKind.Display && !heads.IsLabel(run, i));
        var end = at;
        while (end < run.Count && run[end].Kind == LineKind.Display)
            end++;
        return isPhotoStory && hasHeadline && Enumerable.Range(at, end - at).Any(i => !heads.IsLabel(run, i));
    }

    private void TakeHead(List<ClassifiedUnit> head, ClassifiedUnit? next)
    {
        if (Subheading(head, next) is { } subheading)
        {
            Take(subheading);
            return;
        }
        var parts = heads.Read(head);
        _stories.Add([.. _waiting]);
        _waiting.Clear();
        var isAlone = head.TrueForAll(line => line.Kind == LineKind.Display) && head.Count == 1 && _stories.Count > 1 && next?.Kind != LineKind.Dateline;
        foreach (var part in parts)
            Take(isAlone && part.Doubt is null ? part with { Doubt = "nothing but this heading tells that a story begins here" } : part);
    }

    private StoryPart? Subheading(List<ClassifiedUnit> head, ClassifiedUnit? next)
    {
        if (head.Count != 1 || Current is null || !Current.Exists(part => part.IsText) || next is null || next.Kind == LineKind.Dateline || heads.IsLabel(head, 0))
            return null;
        var unit = head[0].Unit;
        if (LinePatterns.NumberedHeading().IsMatch(unit.Folded))
            return new StoryPart(PartRole.Subheading, unit);
        var headline = Current.Find(part => part.Role == PartRole.Headline)?.Unit;
        var isLower = unit.Form == UnitForm.Heading
            ? headline is { Form: UnitForm.Heading } && unit.Level > headline.Level
            : headline is null || headline.Form != unit.Form || _hasEvidence;
        return isLower ? new StoryPart(PartRole.Subheading, unit, "it was taken for a heading within the story above") : null;
    }

    private void Take(StoryPart part)
    {
        if (Current is null)
            _stories.Add([]);
        Current!.Add(part);
    }

    // A headline that has neither text nor picture is a pointer to another page, or the rest of something.
    private void LeaveOutEmpty()
    {
        foreach (var part in _stories.Where(IsEmpty).SelectMany(story => story))
            _leftOut.Add(new LeftOut(part.Unit, "no text belongs to it"));
        _stories.RemoveAll(IsEmpty);

        static bool IsEmpty(List<StoryPart> story) => !story.Exists(part => part.IsText || part.Role == PartRole.Caption);
    }

    private static bool IsHead(LineKind kind) =>
        kind is LineKind.Display or LineKind.Deck or LineKind.Byline or LineKind.Credit or LineKind.Caption or LineKind.Image;

    private static PartRole TextRole(LineKind kind) => kind switch
    {
        LineKind.Speaker => PartRole.Speaker,
        LineKind.Table => PartRole.Table,
        _ => PartRole.Text,
    };
}
