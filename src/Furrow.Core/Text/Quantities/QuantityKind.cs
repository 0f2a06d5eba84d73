namespace Furrow.Text.Quantities;

/// <summary>What a quantity counts or names. Ordinals and years are numbers: 第20 is 20, and 2023年 is 2023.</summary>
public enum QuantityKind
{
    /// <summary>A number, an ordinal or a year.</summary>
    Number,

    /// <summary>Parts of a hundred: 7%, 七成, seven per cent.</summary>
    Percent,

    /// <summary>A month without a day: 8月, August. The value is its number.</summary>
    Month,

    /// <summary>A day of a month: 2月14日, 14 February. The value is the month's number.</summary>
    Date,

    /// <summary>A year told from the one of writing: 去年, last year. The value is the difference, from -2 to 2.</summary>
    RelativeYear,
}
