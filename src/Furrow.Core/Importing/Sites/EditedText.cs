namespace Furrow.Importing.Sites;

/// <summary>A text that was changed, and where its parts were before.</summary>
/// <param name="Text">The text now.</param>
/// <param name="Shifts">Places of the text now and where they were, in order: each holds up to the next.</param>
internal sealed record EditedText(string Text, IReadOnlyList<(int At, int Source)> Shifts)
{
    /// <summary>Where a place of the text was before it was changed; for what was put in, the place it was put at.</summary>
    public int SourceOffset(int offset)
    {
        var (low, high) = (0, Shifts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Shifts[middle].At <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == 0)
            return offset;
        var (at, source) = Shifts[low - 1];
        // Odd places begin what was put in, which all comes from one place.
        return low % 2 == 1 ? source : source + offset - at;
    }
}
