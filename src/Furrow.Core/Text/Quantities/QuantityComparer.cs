namespace Furrow.Text.Quantities;

/// <summary>Tells whether quantities of two languages are the same.</summary>
/// <param name="readsMultipliers">Whether the multipliers of both languages are read; where not, 38 Milliarden can be 380亿.</param>
/// <param name="year">The year in which both texts were written, for 去年 and “last year”; null when it is not known.</param>
public sealed class QuantityComparer(bool readsMultipliers, int? year)
{
    // A translator who converts units rounds.
    private const decimal ConversionTolerance = 0.02m;

    /// <summary>Whether two quantities say the same, in whatever words, units or roundings.</summary>
    public bool AreSame(Quantity first, Quantity second) => IsAnsweredBy(first, second) && IsAnsweredBy(second, first);

    /// <summary>
    /// Whether a quantity says what another does, or more: 2月14日 answers “in February” and “the 14th”, which do not answer it.
    /// </summary>
    /// <param name="first">The quantity that a text has.</param>
    /// <param name="second">A quantity of the other text.</param>
    public bool IsAnsweredBy(Quantity first, Quantity second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Kind == QuantityKind.Date)
            return second.Kind == QuantityKind.Date && first.Value == second.Value && first.Day == second.Day;
        if (first.Kind == QuantityKind.RelativeYear || second.Kind == QuantityKind.RelativeYear)
            return AreSameYear(first, second);
        return ValuesOf(first).Any(a => ValuesOf(second).Any(b => AreSame(first, a, second, b)));
    }

    private bool AreSame(Quantity first, (decimal Value, QuantityKind Kind) a, Quantity second, (decimal Value, QuantityKind Kind) b)
    {
        if (a.Kind != b.Kind)
            return (first.IsFigure || second.IsFigure) && AreSameAcrossKinds(a, b);
        return a.Value == b.Value
            || (!readsMultipliers && a.Kind == QuantityKind.Number && Significand(a.Value) == Significand(b.Value))
            || AreConverted(first, a.Value, second, b.Value)
            || ((first.IsApproximate || second.IsApproximate) && (IsRounded(a.Value, b.Value) || IsRounded(b.Value, a.Value)));
    }

    private static bool AreSameAcrossKinds((decimal Value, QuantityKind Kind) a, (decimal Value, QuantityKind Kind) b) => (a.Kind, b.Kind) switch
    {
        // Half is 50%.
        (QuantityKind.Percent, QuantityKind.Number) => a.Value == b.Value * 100,
        (QuantityKind.Number, QuantityKind.Percent) => a.Value * 100 == b.Value,
        // 8/2005 and 1-2月 name months by their numbers.
        (QuantityKind.Month, QuantityKind.Number) or (QuantityKind.Number, QuantityKind.Month) => a.Value == b.Value,
        _ => false,
    };

    // A date answers what names its month or its day alone.
    private static IEnumerable<(decimal Value, QuantityKind Kind)> ValuesOf(Quantity quantity)
    {
        if (quantity.Kind == QuantityKind.Date)
        {
            yield return (quantity.Value, QuantityKind.Month);
            yield return (quantity.Day, QuantityKind.Number);
            yield break;
        }
        yield return (quantity.Value, quantity.Kind);
        if (quantity.OtherValue is { } other)
            yield return (other, quantity.Kind);
    }

    private bool AreSameYear(Quantity first, Quantity second)
    {
        if (first.Kind == second.Kind)
            return first.Value == second.Value;
        var (relative, other) = first.Kind == QuantityKind.RelativeYear ? (first, second) : (second, first);
        return other.Kind == QuantityKind.Number && year is not null && other.Value == year + relative.Value;
    }

    private static bool AreConverted(Quantity first, decimal a, Quantity second, decimal b)
    {
        if (first.Unit is not { } one || second.Unit is not { } other || one.Dimension != other.Dimension || one.Size == other.Size)
            return false;
        if (a > 1e15m || b > 1e15m)
            return false;
        var (x, y) = (a * one.Size, b * other.Size);
        return Math.Abs(x - y) <= Math.Max(x, y) * ConversionTolerance;
    }

    /// <summary>Whether a number is another one with fewer digits, rounded or cut off: 39 hundred for 3,860, 1.2 million for 1,234,567.</summary>
    private static bool IsRounded(decimal rounded, decimal exact)
    {
        if (rounded <= 0 || exact <= 0 || rounded > 1e15m || exact > 1e15m)
            return false;
        var place = 0.000001m;
        while (rounded % (place * 10) == 0)
            place *= 10;
        return rounded / place < 1000 && exact % place != 0 && Math.Abs(rounded - exact) < place && Math.Abs(rounded - exact) <= exact / 20;
    }

    private static decimal Significand(decimal value)
    {
        if (value == 0)
            return 0;
        while (value % 10 == 0)
            value /= 10;
        while (value % 1 != 0)
            value *= 10;
        return value;
    }
}
