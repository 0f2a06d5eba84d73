using System.Globalization;

namespace Furrow.Text;

/// <summary>
/// A date that is no interval: a whole <see cref="EdtfDate"/>, or one side of one. Immutable; equal when the texts are.
/// Made by <see cref="EdtfDate.TryParse"/> only, so it is always a date that the calendar has.
/// </summary>
public sealed record EdtfPoint
{
    private readonly string _text;

    /// <summary>A date that the reader has checked.</summary>
    /// <param name="text">The date as it is written, without its qualifier.</param>
    /// <param name="isUncertain">Whether a source doubts it.</param>
    /// <param name="isApproximate">Whether it is an estimate.</param>
    internal EdtfPoint(string text, bool isUncertain, bool isApproximate)
    {
        _text = text;
        IsUncertain = isUncertain;
        IsApproximate = isApproximate;
    }

    /// <summary>Whether the date is qualified as uncertain: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain { get; }

    /// <summary>Whether the date is qualified as approximate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate { get; }

    /// <summary>The year's four characters, such as <c>2023</c>, <c>201X</c> or <c>20XX</c>.</summary>
    public string YearText => _text[..4];

    /// <summary>The year, 1 to 9999; null when some of its digits are unspecified.</summary>
    public int? Year => Number(0, 4);

    /// <summary>The month, 1 to 12; null when it is not known or the date is a season.</summary>
    public int? Month => Number(5, 2) is <= 12 and var month ? month : null;

    /// <summary>The season, 21 (spring) to 24 (winter); null when the date is none.</summary>
    public int? Season => Number(5, 2) is > 12 and var season ? season : null;

    /// <summary>The day of the month, 1 to 31; null when it is not known.</summary>
    public int? Day => Number(8, 2);

    /// <summary>How exactly the date is known; unspecified digits count as not known.</summary>
    public DatePrecision Precision =>
        Day is not null ? DatePrecision.Day
        : Month is not null ? DatePrecision.Month
        : Season is not null ? DatePrecision.Season
        : Year is not null ? DatePrecision.Year
        : YearText[2] != 'X' ? DatePrecision.Decade
        : DatePrecision.Century;

    /// <summary>
    /// The first day the date may mean, its qualifier aside. EDTF leaves the days of a season open; here they are
    /// whole months of the northern hemisphere: spring is March to May, and so on.
    /// </summary>
    public DateOnly EarliestDay => new(FirstYear, FirstMonth, Day ?? 1);

    /// <summary>The last day the date may mean, its qualifier aside. A year's winter ends with the next year's February.</summary>
    public DateOnly LatestDay
    {
        get
        {
            if (Day is not null) return EarliestDay;
            var (years, months) = Precision switch
            {
                DatePrecision.Month => (0, 1),
                DatePrecision.Season => (0, 3),
                DatePrecision.Year => (1, 0),
                DatePrecision.Decade => (10, 0),
                _ => (100, 0),
            };
            var month = FirstMonth + months;
            var year = DigitsAsZeros + years + (month - 1) / 12;
            return year > DateOnly.MaxValue.Year ? DateOnly.MaxValue : new DateOnly(year, (month - 1) % 12 + 1, 1).AddDays(-1);
        }
    }

    private int DigitsAsZeros => int.Parse(YearText.Replace('X', '0'), CultureInfo.InvariantCulture);

    // The calendar has no year 0, the first that 000X could mean.
    private int FirstYear => Math.Max(1, DigitsAsZeros);

    private int FirstMonth => Month ?? (Season - 20) * 3 ?? 1;

    /// <summary>The date as it is written in EDTF.</summary>
    public override string ToString() => _text + (IsUncertain, IsApproximate) switch
    {
        (true, true) => "%",
        (true, false) => "?",
        (false, true) => "~",
        _ => "",
    };

    /// <summary>The known part as a plain ISO 8601 calendar date: <c>2023-02-16</c>, <c>2023-02</c> or <c>2023</c>; a decade or century gives its first year.</summary>
    internal string ToIso8601() => Precision switch
    {
        DatePrecision.Day => _text,
        DatePrecision.Month => _text[..7],
        _ => FirstYear.ToString("0000", CultureInfo.InvariantCulture),
    };

    private int? Number(int start, int length) =>
        _text.Length >= start + length && int.TryParse(_text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
