using Furrow.Markup;

namespace Furrow.Pages;

/// <summary>One row of two texts side by side: a part of each, or a part that stands alone.</summary>
/// <param name="Own">The part's place in the first text, from 0; null where it has none.</param>
/// <param name="Other">The part's place in the second text, from 0; null where it has none.</param>
public readonly record struct ParallelRow(int? Own, int? Other)
{
    /// <summary>
    /// Aligns two texts by the ids of their blocks. Both keep their order, and every part is in one row. Where the same
    /// blocks stand in another order, those that moved farthest stand alone.
    /// </summary>
    public static IReadOnlyList<ParallelRow> Align(IReadOnlyList<BodyPart> own, IReadOnlyList<BodyPart> other)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(other);
        var ownPlaces = PlacesOf(own);
        var otherPlaces = PlacesOf(other);
        var rows = new List<ParallelRow>(Math.Max(own.Count, other.Count));
        for (var (i, j) = (0, 0); i < own.Count || j < other.Count;)
        {
            // How far ahead each one's partner is; one whose partner is missing, or behind, stands alone.
            var ahead = i < own.Count ? Ahead(otherPlaces, own[i], j) : int.MinValue;
            var otherAhead = j < other.Count ? Ahead(ownPlaces, other[j], i) : int.MinValue;
            if (ahead == 0)
                rows.Add(new ParallelRow(i++, j++));
            else if (ahead >= otherAhead)
                rows.Add(new ParallelRow(i++, null));
            else
                rows.Add(new ParallelRow(null, j++));
        }
        return rows;
    }

    private static int Ahead(Dictionary<string, int> places, BodyPart part, int from) =>
        places.TryGetValue(part.BlockId, out var place) && place >= from ? place - from : int.MaxValue;

    private static Dictionary<string, int> PlacesOf(IReadOnlyList<BodyPart> parts) =>
        parts.Select((part, place) => (part.BlockId, place)).ToDictionary(p => p.BlockId, p => p.place, StringComparer.Ordinal);
}
