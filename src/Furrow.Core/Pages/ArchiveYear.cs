using System.Globalization;
using Furrow.Catalog;

namespace Furrow.Pages;

/// <summary>A year of the archive.</summary>
/// <param name="Year">The year as dates have it: <c>2023</c>, or <c>201X</c> where digits are unspecified.</param>
/// <param name="Count">How many stories it has.</param>
/// <param name="Months">How many stories each of its months has, 1 to 12, gaps included; all 0 where no month is known.</param>
public sealed record ArchiveYear(string Year, int Count, IReadOnlyList<int> Months)
{
    /// <summary>The years without stories between this one and the next older of the archive, or null.</summary>
    public ArchiveGap? Gap { get; init; }

    /// <summary>The first year it may mean: 2010 for <c>201X</c>.</summary>
    public int First => Bound('0');

    /// <summary>The last year it may mean: 2019 for <c>201X</c>.</summary>
    public int Last => Bound('9');

    /// <summary>How many of its stories are of an unknown month.</summary>
    public int WithoutMonth => Count - Months.Sum();

    /// <summary>The years of an archive, newest first, with the gaps between them.</summary>
    public static IReadOnlyList<ArchiveYear> AllOf(StoryCatalog catalog) =>
        ArchiveGap.Between([.. catalog.Stories.GroupBy(s => s.Date!.YearText).Select(year => Of(year.Key, [.. year]))]);

    /// <summary>A year with its stories.</summary>
    public static ArchiveYear Of(string year, IReadOnlyCollection<Story> stories)
    {
        var months = new int[12];
        foreach (var story in stories)
        {
            if (story.Date is { Year: not null, Month: { } month })
                months[month - 1]++;
        }
        return new ArchiveYear(year, stories.Count, months);
    }

    private int Bound(char digit) => int.Parse(Year.Replace('X', digit), CultureInfo.InvariantCulture);
}
