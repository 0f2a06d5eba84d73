using System.Globalization;
using Furrow.Text.Quantities;

namespace Furrow.Checking.Parity;

/// <summary>
/// Tells which figure of a translation became of which of its original: 38 billion of 380亿 is one slip, and not a figure lost and
/// another one invented. Figures of the same digits, or nearly so, belong together; of the rest, as many in one language as in the other
/// are taken in their order. Where there are more in one, nobody knows which is which.
/// </summary>
internal static class FigurePairing
{
    /// <summary>The pairs among the figures that have no counterpart.</summary>
    /// <param name="original">The original's.</param>
    /// <param name="translation">The translation's.</param>
    /// <param name="passage">The passage they stand in.</param>
    public static List<(Quantity Original, Quantity Translation)> Of(IReadOnlyList<Quantity> original, IReadOnlyList<Quantity> translation, FigurePassage passage)
    {
        var ours = original.ToList();
        var theirs = translation.ToList();
        var pairs = new List<(Quantity Original, Quantity Translation)>();
        foreach (var figure in original)
        {
            if (theirs.Find(other => IsAlike(figure, other)) is { } other)
                Take(figure, other);
        }
        foreach (var isDate in new[] { false, true })
        {
            var left = ours.Where(figure => IsDate(figure) == isDate).Zip(theirs.Where(figure => IsDate(figure) == isDate)).ToList();
            if (left.Count == ours.Count(figure => IsDate(figure) == isDate) && left.Count == theirs.Count(figure => IsDate(figure) == isDate))
                left.ForEach(pair => Take(pair.First, pair.Second));
        }
        // The wrong figure may be right elsewhere: 69 became 96, and the next paragraph has 96 too.
        foreach (var figure in ours.ToList())
        {
            if (passage.Side(ofOriginal: false).Unanswered.Find(other => pairs.TrueForAll(pair => pair.Translation != other) && IsAlike(figure, other)) is { } other)
                Take(figure, other);
        }
        foreach (var other in theirs.ToList())
        {
            if (passage.Side(ofOriginal: true).Unanswered.Find(figure => pairs.TrueForAll(pair => pair.Original != figure) && IsAlike(figure, other)) is { } figure)
                Take(figure, other);
        }
        return pairs;

        void Take(Quantity figure, Quantity other)
        {
            pairs.Add((figure, other));
            ours.Remove(figure);
            theirs.Remove(other);
        }
    }

    /// <summary>Whether a quantity is a date or a month.</summary>
    public static bool IsDate(Quantity quantity) => quantity.Kind is QuantityKind.Date or QuantityKind.Month;

    // A date of the same month or day, a number of the same digits: 380 for 38, 96 for 69, 1,502 for 1,520, and of one wrong digit among three and more.
    private static bool IsAlike(Quantity one, Quantity other)
    {
        if (IsDate(one) || IsDate(other))
            return one.Kind == other.Kind && (one.Value == other.Value || (one.Day == other.Day && one.Day > 0));
        var (ours, theirs) = (Digits(one), Digits(other));
        if (ours.Trim('0') == theirs.Trim('0') || (ours.Length == theirs.Length && ours.Order().SequenceEqual(theirs.Order())))
            return true;
        return ours.Length == theirs.Length && ours.Length > 2 && ours.Zip(theirs).Count(pair => pair.First != pair.Second) == 1;
    }

    private static string Digits(Quantity quantity) =>
        quantity.Value.ToString("0.############", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimStart('0');
}
