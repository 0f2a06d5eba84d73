using Furrow.Catalog;
using Furrow.Config;
using Furrow.Routing;

namespace Furrow.Pages;

/// <summary>The overview of the archive's years and months.</summary>
/// <param name="Language">The page's language.</param>
/// <param name="Years">The years that have stories, newest first.</param>
/// <param name="Languages">The languages of the site.</param>
public sealed record ArchivePage(Language Language, IReadOnlyList<ArchiveYear> Years, IReadOnlyList<Language> Languages)
    : Page(SiteAddresses.Archive(Language), Language)
{
    /// <inheritdoc/>
    public override string Layout => "archive";

    /// <inheritdoc/>
    public override IReadOnlyList<Alternate> Alternates =>
        [.. Languages.Select(l => new Alternate(l, SiteAddresses.Archive(l)))];
}

/// <summary>A year of the archive.</summary>
/// <param name="Year">The year as dates have it.</param>
/// <param name="Count">How many stories it has.</param>
/// <param name="Months">How many stories each of its months has, 1 to 12, gaps included; all 0 where no month is known.</param>
public sealed record ArchiveYear(string Year, int Count, IReadOnlyList<int> Months)
{
    /// <summary>The years of an archive, newest first.</summary>
    public static IReadOnlyList<ArchiveYear> AllOf(StoryCatalog catalog) =>
        [.. catalog.Stories
            .GroupBy(s => s.Date!.YearText)
            .Select(year => Of(year.Key, [.. year]))];

    /// <summary>A year with its stories.</summary>
    public static ArchiveYear Of(string year, IReadOnlyCollection<Story> stories) =>
        new(year, stories.Count, MonthsOf(stories));

    private static int[] MonthsOf(IEnumerable<Story> stories)
    {
        var months = new int[12];
        foreach (var story in stories)
        {
            if (story.Date is { Year: not null, Month: { } month })
                months[month - 1]++;
        }
        return months;
    }
}
