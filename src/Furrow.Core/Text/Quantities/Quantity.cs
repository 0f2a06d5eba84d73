namespace Furrow.Text.Quantities;

/// <summary>A number or date that a text states, and where.</summary>
/// <param name="Value">How much, written out: 380亿 is 38,000,000,000.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is there, with its multiplier, without its unit.</param>
public sealed record Quantity(decimal Value, QuantityKind Kind, int Start, int Length)
{
    /// <summary>What it may mean as well: in “3 to 5 million” the 3 is 3,000,000, and 90年代 are the 1990s; null when it has one reading.</summary>
    public decimal? OtherValue { get; init; }

    /// <summary>The day of a <see cref="QuantityKind.Date"/>, from 1 to 31; 0 of all others.</summary>
    public int Day { get; init; }

    /// <summary>
    /// Whether it is a figure that a translation must have too. Small numbers in words are not, since languages use them
    /// loosely (一起 is “together”, “one of them” is 其中), nor are parts of names such as C919; they can answer figures all the same.
    /// </summary>
    public bool IsFigure { get; init; }

    /// <summary>Whether the text says that it is about so much: 近3万, 5100余人, more than 5,100.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>What a word has multiplied it by: 10,000 in 3.5万, 1 where none has.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>What it is measured in, where translators are known to convert; null for all else.</summary>
    public MeasureUnit? Unit { get; init; }

    /// <summary>Where it ends in the text.</summary>
    public int End => Start + Length;
}
