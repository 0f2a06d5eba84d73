namespace Furrow.Pages;

/// <summary>The archive's years in as much room as a home page has, however many there are.</summary>
/// <param name="Recent">The newest years, to be shown with their months.</param>
/// <param name="Earlier">The years before them, by decade, newest first.</param>
public sealed record ArchiveCalendar(IReadOnlyList<ArchiveYear> Recent, IReadOnlyList<ArchiveDecade> Earlier)
{
    private const int MostRecent = 4;

    // One or two years left over are no reason for another kind of line.
    private const int MostWhole = 6;

    /// <summary>The calendar of an archive.</summary>
    /// <param name="years">Its years, newest first.</param>
    public static ArchiveCalendar Of(IReadOnlyList<ArchiveYear> years)
    {
        var recent = years.Count <= MostWhole ? years.Count : MostRecent;
        return new ArchiveCalendar([.. years.Take(recent)], ArchiveDecade.AllOf([.. years.Skip(recent)]));
    }
}
