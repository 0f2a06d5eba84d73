using System.Numerics;

namespace Furrow.Catalog;

/// <summary>
/// Chooses what to read next. A story's parent and sidebars are shown beside it already, so they are left out. Every
/// other story gains 300 for the same series, 100 for the same column, and for each shared tag, person or place more the
/// rarer it is: 200 / (1 + ⌊log₂ n⌋) for one that n stories bear (whole numbers, so that every machine agrees). The highest come first; of equals the nearest in the
/// archive's order. To stay quick in an archive of any size, each shared term offers only its <see cref="Reach"/>
/// nearest stories on either side.
/// </summary>
/// <param name="catalog">The stories.</param>
public sealed class RelatedStories(StoryCatalog catalog)
{
    private const int Reach = 12;
    private const int SeriesScore = 300;
    private const int ColumnScore = 100;
    private const int TermScore = 200;

    /// <summary>The related stories, best first.</summary>
    /// <param name="story">An item of the archive.</param>
    /// <param name="most">How many at the most.</param>
    public IReadOnlyList<Story> Of(Story story, int most)
    {
        var rank = catalog.RankOf(story);
        var scores = new Dictionary<Story, int>(ReferenceEqualityComparer.Instance);
        if (story.Series is { } series)
            Add(series, SeriesScore);
        if (story.Column is { } column)
            Add(column, ColumnScore);
        foreach (var term in story.Tags.Concat(story.People).Concat(story.Places))
            Add(term, TermScore / (1 + BitOperations.Log2((uint)catalog.StoriesWith(term).Count)));
        return [.. scores
            .Where(s => s.Key.Id != story.PartOf && s.Key.PartOf != story.Id)
            .OrderByDescending(s => s.Value)
            .ThenBy(s => Math.Abs(catalog.RankOf(s.Key) - rank))
            .ThenBy(s => catalog.RankOf(s.Key))
            .Take(most)
            .Select(s => s.Key)];

        void Add(Term term, int score)
        {
            var bearers = catalog.StoriesWith(term);
            var place = PlaceOf(rank, bearers);
            for (var i = Math.Max(0, place - Reach); i < Math.Min(bearers.Count, place + Reach + 1); i++)
            {
                if (i != place)
                    scores[bearers[i]] = scores.GetValueOrDefault(bearers[i]) + score;
            }
        }
    }

    // Binary search: the bearers of a term stand in archive order.
    private int PlaceOf(int rank, IReadOnlyList<Story> bearers)
    {
        var (low, high) = (0, bearers.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (catalog.RankOf(bearers[middle]) < rank)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
