using Furrow.Config;

namespace Furrow.Catalog;

/// <summary>A list of stories that the site shows, over as many pages as it needs.</summary>
/// <param name="Scope">Which stories.</param>
/// <param name="Stories">The stories, newest first.</param>
public sealed record StoryList(ListScope Scope, IReadOnlyList<Story> Stories)
{
    /// <summary>How many pages the list has, from 1: an empty list has one too.</summary>
    public int PageCount(int pageSize) => Math.Max(1, (Stories.Count + pageSize - 1) / pageSize);

    /// <summary>Every list of an archive: all stories, by year, by month, and by each term.</summary>
    public static IReadOnlyList<StoryList> AllOf(StoryCatalog catalog)
    {
        var years = catalog.Stories.GroupBy(s => s.Date!.YearText).ToList();
        var months = catalog.Stories
            .Where(s => s.Date is { Year: not null, Month: not null })
            .GroupBy(s => (Year: s.Date!.YearText, Month: s.Date.Month!.Value));
        return
        [
            new StoryList(new HomeScope(), catalog.Stories),
            .. years.Select(y => new StoryList(new YearScope(y.Key), [.. y])),
            .. months.Select(m => new StoryList(new MonthScope(m.Key.Year, m.Key.Month), [.. m])),
            .. VocabularyKinds.All.SelectMany(catalog.TermsOf)
                .Select(term => new StoryList(new TermScope(term), catalog.StoriesWith(term))),
        ];
    }
}
