using Furrow.Catalog;
using Furrow.Config;

namespace Furrow.Pages;

/// <summary>What the home page shows beside the newest stories. The same in every language.</summary>
/// <param name="Shelves">The series and the columns, where there are any.</param>
/// <param name="Calendar">The archive's years.</param>
public sealed record FrontPage(IReadOnlyList<Shelf> Shelves, ArchiveCalendar Calendar)
{
    private const int MostSeries = 4;
    private const int SeriesStories = 3;
    private const int MostColumns = 6;
    private const int ColumnStories = 2;

    /// <summary>That of an archive.</summary>
    public static FrontPage Of(StoryCatalog catalog)
    {
        Shelf[] shelves =
        [
            ShelfOf(VocabularyKind.Series, MostSeries, SeriesStories, catalog),
            ShelfOf(VocabularyKind.Columns, MostColumns, ColumnStories, catalog),
        ];
        return new FrontPage([.. shelves.Where(s => s.Count > 0)], ArchiveCalendar.Of(ArchiveYear.AllOf(catalog)));
    }

    // What had a story last comes first: an old series makes room for a new one.
    private static Shelf ShelfOf(VocabularyKind kind, int most, int stories, StoryCatalog catalog)
    {
        var terms = catalog.TermsOf(kind);
        return new Shelf(kind, terms.Count,
        [
            .. terms.OrderBy(term => catalog.RankOf(catalog.StoriesWith(term)[0]))
                .Take(most)
                .Select(term => new ShelfTerm(term, [.. catalog.StoriesWith(term).Take(stories)])),
        ]);
    }
}

/// <summary>Some terms of a vocabulary with their newest stories.</summary>
/// <param name="Kind">The vocabulary.</param>
/// <param name="Count">How many terms the vocabulary has.</param>
/// <param name="Terms">Those that had a story last, in that order.</param>
public sealed record Shelf(VocabularyKind Kind, int Count, IReadOnlyList<ShelfTerm> Terms);

/// <summary>A term with its newest stories.</summary>
/// <param name="Term">The term.</param>
/// <param name="Newest">The stories, newest first.</param>
public sealed record ShelfTerm(Term Term, IReadOnlyList<Story> Newest);
