using System.Diagnostics.CodeAnalysis;

namespace Furrow.Text;

/// <summary>
/// A date as archives know it: a day, month, season, year, decade or century, perhaps uncertain or approximate, or an
/// interval of such dates. Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019, Annex A; Library of Congress,
/// Extended Date/Time Format Specification, 4 February 2019), without what no newspaper bears: times of day, years
/// before 1, years of more than four digits. Immutable; equal when the texts are.
/// </summary>
public sealed record EdtfDate : IComparable<EdtfDate>
{
    /// <summary>What the text of a date matches, in ECMA-262 too: all but that an interval ends after it begins.</summary>
    public const string Pattern = $@"^({Point}(/({Point}|\.\.)?)?|(\.\.)?/{Point})$";

    private const string Point = $"({YearOfAnyMonth}|{LeapDay}|[0-9][0-9]([0-9]X|XX))[?~%]?";

    private const string YearOfAnyMonth =
        "(?!0000)[0-9]{4}(-(XX(-XX)?|2[1-4]|(0[1-9]|1[0-2])(-XX)?|02-(0[1-9]|1[0-9]|2[0-8])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])))?";

    private const string LeapDay = "([0-9][0-9](0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29";

    private readonly EdtfPoint _first;

    /// <summary>A date that is no interval.</summary>
    internal EdtfDate(EdtfPoint point)
    {
        _first = point;
        Start = point;
    }

    /// <summary>An interval; at least one side is known.</summary>
    internal EdtfDate(EdtfPoint? start, DateBoundary startBoundary, EdtfPoint? end, DateBoundary endBoundary)
    {
        _first = start ?? end ?? throw new ArgumentException("An interval needs a date.", nameof(end));
        (Start, StartBoundary, End, EndBoundary) = (start, startBoundary, end, endBoundary);
        IsInterval = true;
    }

    /// <summary>Whether the date is an interval.</summary>
    public bool IsInterval { get; }

    /// <summary>The date itself, or an interval's first side; null when that is open or unknown.</summary>
    public EdtfPoint? Start { get; }

    /// <summary>What stands on an interval's first side; known when the date is no interval.</summary>
    public DateBoundary StartBoundary { get; }

    /// <summary>An interval's second side; null when that is open or unknown, or the date is no interval.</summary>
    public EdtfPoint? End { get; }

    /// <summary>What stands on an interval's second side; known when the date is no interval.</summary>
    public DateBoundary EndBoundary { get; }

    // Addresses and archives need one place for a story: where its interval starts, or else where it ends.

    /// <summary>The year, 1 to 9999; null when some of its digits are unspecified. An interval's is that of its first known side.</summary>
    public int? Year => _first.Year;

    /// <summary>The year's four characters, such as <c>2023</c>, <c>201X</c> or <c>20XX</c>. An interval's is that of its first known side.</summary>
    public string YearText => _first.YearText;

    /// <summary>The month, 1 to 12; null when it is not known or the date is a season. An interval's is that of its first known side.</summary>
    public int? Month => _first.Month;

    /// <summary>The season, 21 (spring) to 24 (winter); null when the date is none. An interval's is that of its first known side.</summary>
    public int? Season => _first.Season;

    /// <summary>The day of the month, 1 to 31; null when it is not known. An interval's is that of its first known side.</summary>
    public int? Day => _first.Day;

    /// <summary>How exactly the date is known. An interval's is that of its first known side.</summary>
    public DatePrecision Precision => _first.Precision;

    /// <summary>Whether the date, or either side of the interval, is approximate.</summary>
    public bool IsApproximate => Start is { IsApproximate: true } || End is { IsApproximate: true };

    /// <summary>Whether the date, or either side of the interval, is uncertain.</summary>
    public bool IsUncertain => Start is { IsUncertain: true } || End is { IsUncertain: true };

    /// <summary>The first day the date may mean; the calendar's first, 0001-01-01, when the start is open or unknown.</summary>
    public DateOnly EarliestDay => Start?.EarliestDay ?? DateOnly.MinValue;

    /// <summary>The last day the date may mean; the calendar's last, 9999-12-31, when the end is open or unknown.</summary>
    public DateOnly LatestDay => IsInterval ? End?.LatestDay ?? DateOnly.MaxValue : _first.LatestDay;

    /// <summary>Reads a date. The text must be the date and nothing else, not even spaces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, when the text is one.</param>
    /// <param name="problem">Otherwise one sentence, without a full stop, that says what is wrong and how to mend it.</param>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? problem)
    {
        (date, problem) = EdtfReader.Read(text);
        return date is not null;
    }

    /// <summary>Reads a date that is known to be one.</summary>
    /// <exception cref="FormatException">The text is not a date; the message is the problem of <see cref="TryParse"/>.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date, out var problem) ? date : throw new FormatException(problem);

    /// <summary>A total order: by the earliest day, then the latest day, then the text, so that only equal dates are level.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null) return 1;
        var order = EarliestDay.CompareTo(other.EarliestDay);
        if (order == 0) order = LatestDay.CompareTo(other.LatestDay);
        return order != 0 ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <summary>The date as it is written in EDTF: what was read.</summary>
    public override string ToString() =>
        IsInterval ? $"{SideText(Start, StartBoundary)}/{SideText(End, EndBoundary)}" : _first.ToString();

    /// <summary>
    /// The value for <c>datetime</c> of a <c>time</c> element: a date, a month or a year (HTML Standard, section 4.5.14);
    /// null where HTML has none: seasons, decades, centuries, intervals.
    /// </summary>
    public string? ToHtmlDateTime() =>
        !IsInterval && Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year ? _first.ToIso8601() : null;

    /// <summary>
    /// The date as a plain ISO 8601 one, reduced to what is known: <c>2023-02-16</c>, <c>2023-02</c> or <c>2023</c>. A season
    /// gives its year, a decade or century its first year, an interval its first known side. For schema.org's <c>Date</c>.
    /// </summary>
    public string ToIso8601Lower() => _first.ToIso8601();

    /// <summary>
    /// The first moment, in UTC, of the earliest day, as feeds need it (RFC 3339, section 5.6): <c>2023-02-16T00:00:00Z</c>.
    /// An interval without a known start gives that of its end's earliest day.
    /// </summary>
    public string ToRfc3339() => $"{_first.EarliestDay:O}T00:00:00Z";

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes before the second or is equal to it.</summary>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second or is equal to it.</summary>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    private static string SideText(EdtfPoint? point, DateBoundary boundary) =>
        point?.ToString() ?? (boundary == DateBoundary.Open ? ".." : "");
}
