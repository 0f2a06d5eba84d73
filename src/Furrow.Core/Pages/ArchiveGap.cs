namespace Furrow.Pages;

/// <summary>A run of years in which the archive has no story.</summary>
/// <param name="First">Its first year.</param>
/// <param name="Last">Its last year, from <paramref name="First"/>.</param>
public sealed record ArchiveGap(int First, int Last)
{
    /// <summary>
    /// The same years, each with the gap that follows it. A year that a story of an unspecified one may be of (<c>201X</c>)
    /// is no gap; a story of which no more than the century is known (<c>19XX</c>) would hide too many, and hides none.
    /// </summary>
    /// <param name="years">Years with stories, newest first.</param>
    public static IReadOnlyList<ArchiveYear> Between(IReadOnlyList<ArchiveYear> years)
    {
        var result = new List<ArchiveYear>(years.Count);
        var oldest = int.MaxValue;
        for (var i = 0; i < years.Count; i++)
        {
            oldest = Math.Min(oldest, years[i].First);
            var gap = i + 1 < years.Count ? Trim(years[i + 1].Last + 1, oldest - 1, years) : null;
            result.Add(years[i] with { Gap = gap });
        }
        return result;
    }

    private static ArchiveGap? Trim(int first, int last, IReadOnlyList<ArchiveYear> years)
    {
        while (first <= last && IsCovered(first))
            first++;
        while (first <= last && IsCovered(last))
            last--;
        return first <= last ? new ArchiveGap(first, last) : null;

        bool IsCovered(int year) => years.Any(y => y.Last - y.First < 10 && y.First <= year && year <= y.Last);
    }
}
