using System.Globalization;

namespace Furrow.Pages;

/// <summary>Ten years of the archive, or as many of them as it reaches over.</summary>
/// <param name="Decade">The decade as a date, such as <c>201X</c>; a century (<c>19XX</c>) for stories of which no more is known.</param>
/// <param name="Years">Its years, newest first; those between two with stories are there without any, as gaps.</param>
/// <param name="Gap">The decades without stories between this one and the next older, or null.</param>
public sealed record ArchiveDecade(string Decade, IReadOnlyList<ArchiveYear> Years, ArchiveGap? Gap)
{
    /// <summary>How many stories it has.</summary>
    public int Count => Years.Sum(y => y.Count);

    /// <summary>The decade of a year, as a date; a century is its own.</summary>
    public static string Of(string year) => year.EndsWith("XX", StringComparison.Ordinal) ? year : year[..3] + "X";

    /// <summary>The decades of some years. A decade without a story is not among them, but in the gap after another.</summary>
    /// <param name="years">The years, newest first.</param>
    public static IReadOnlyList<ArchiveDecade> AllOf(IReadOnlyList<ArchiveYear> years)
    {
        var exact = years.Where(y => y.First == y.Last).ToDictionary(y => y.First);
        var decades = years.ToLookup(y => Of(y.Year));
        return [.. ArchiveGap.Between([.. decades.Select(d => new ArchiveYear(d.Key, d.Count(), []))])
            .Select(decade => new ArchiveDecade(decade.Year,
                [.. EachYear(decade, exact), .. decades[decade.Year].Where(y => y.First != y.Last)], decade.Gap))];
    }

    // The decade's years from the newest of the archive to its oldest, whether they have stories or not.
    private static IEnumerable<ArchiveYear> EachYear(ArchiveYear decade, Dictionary<int, ArchiveYear> exact)
    {
        // In a century, or in a decade without a single known year, there is nothing between two of them.
        if (decade.Year.EndsWith("XX", StringComparison.Ordinal) || !exact.Keys.Any(year => decade.First <= year && year <= decade.Last))
            yield break;
        for (var year = Math.Min(decade.Last, exact.Keys.Max()); year >= Math.Max(decade.First, exact.Keys.Min()); year--)
            yield return exact.GetValueOrDefault(year) ?? new ArchiveYear(year.ToString("0000", CultureInfo.InvariantCulture), 0, []);
    }
}
