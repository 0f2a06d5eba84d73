namespace Furrow.Importing.Newspaper;

/// <summary>Tells who speaks on a page from other short words before a colon: in an interview at least two speak, in turn.</summary>
internal sealed class SpeakerFinder
{
    private readonly HashSet<string> _names;

    /// <summary>Looks through a whole page.</summary>
    public SpeakerFinder(IReadOnlyList<PageUnit> units)
    {
        var labels = units.Select(SpeakerLabel.Of).OfType<SpeakerLabel>().ToList();
        var asks = labels.Exists(label => label.Asks);
        _names = labels
            .GroupBy(label => PatternText.FoldLabel(label.Name))
            .Where(group => group.Any(label => label.IsRole || label.IsBold) || (asks && group.Count() > 1))
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        if (_names.Count < 2)
            _names.Clear();
    }

    /// <summary>Who begins to speak with this unit; null when nobody does.</summary>
    public SpeakerLabel? SpeakerOf(PageUnit unit) =>
        _names.Count > 0 && SpeakerLabel.Of(unit) is { } label && _names.Contains(PatternText.FoldLabel(label.Name)) ? label : null;
}
