namespace Furrow.Catalog;

/// <summary>
/// The order of stories in every list: newest first; on one date by weight (lighter first, unweighted last, as in Hugo),
/// then by id, so that the order is total.
/// </summary>
public sealed class ArchiveOrder : IComparer<Story>
{
    /// <summary>The order.</summary>
    public static readonly ArchiveOrder NewestFirst = new();

    /// <inheritdoc/>
    public int Compare(Story? x, Story? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = Comparer<Text.EdtfDate?>.Default.Compare(y.Date, x.Date);
        if (order == 0)
            order = Weight(x).CompareTo(Weight(y));
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }

    private static int Weight(Story story) => story.Original.FrontMatter.Weight?.Value ?? int.MaxValue;
}
