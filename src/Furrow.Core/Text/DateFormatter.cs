using System.Globalization;
using System.Text.RegularExpressions;

namespace Furrow.Text;

/// <summary>
/// Writes dates for readers, with the patterns of one language. In every pattern of a date <c>{0}</c> is the year,
/// <c>{1}</c> the month's number, <c>{2}</c> the day, <c>{3}</c> the month's name; in those of a shortened range the second
/// date's month, day and month's name follow as <c>{4}</c>, <c>{5}</c> and <c>{6}</c>. Immutable; as safe to share as the messages are.
/// </summary>
/// <param name="message">Gives the pattern of a key that begins with <c>date.</c>.</param>
public sealed partial class DateFormatter(Func<string, string> message)
{
    /// <summary>The date in words, such as <c>about February 2023</c>.</summary>
    public string Format(EdtfDate date) => (date.Start, date.End) switch
    {
        ({ } start, null) when !date.IsInterval => Format(start),
        ({ } start, null) => Fill(date.EndBoundary == DateBoundary.Open ? "date.openEnd" : "date.unknownEnd", Format(start)),
        (null, { } end) => Fill(date.StartBoundary == DateBoundary.Open ? "date.openStart" : "date.unknownStart", Format(end)),
        ({ } start, { } end) => FormatRange(start, end),
        _ => date.ToString(),
    };

    private string FormatRange(EdtfPoint start, EdtfPoint end)
    {
        if (start == end) return Format(start);
        var key = SharedPart(start, end);
        return key is null
            ? Fill("date.range", Format(start), Format(end))
            : Fill(key, [.. Parts(start), Text(end.Month), Text(end.Day), MonthName(end)]);
    }

    // A qualifier belongs to one side, so a side that has one is written whole.
    private static string? SharedPart(EdtfPoint start, EdtfPoint end) =>
        start.IsUncertain || start.IsApproximate || end.IsUncertain || end.IsApproximate || start.Year != end.Year
            ? null
            : (start.Precision, end.Precision) switch
            {
                (DatePrecision.Day, DatePrecision.Day) => start.Month == end.Month ? "date.range.sameMonth" : "date.range.sameYear",
                (DatePrecision.Month, DatePrecision.Month) => "date.range.months",
                _ => null,
            };

    private string Format(EdtfPoint point)
    {
        var plain = FormatPlain(point);
        return (point.IsUncertain, point.IsApproximate) switch
        {
            (true, true) => Fill("date.both", plain),
            (true, false) => Fill("date.uncertain", plain),
            (false, true) => Fill("date.approximate", plain),
            _ => plain,
        };
    }

    private string FormatPlain(EdtfPoint point) => point.Precision switch
    {
        DatePrecision.Day => Fill("date.day", Parts(point)),
        DatePrecision.Month => Fill("date.month", Parts(point)),
        DatePrecision.Season => Fill("date.season", Text(point.Year), message($"date.season.{point.Season}")),
        DatePrecision.Year => Fill("date.year", Parts(point)),
        DatePrecision.Decade => Fill("date.decade", point.YearText.Replace('X', '0')),
        _ => Fill("date.century", FormatCentury(point)),
    };

    // 20XX: the century's number as it is commonly counted, its first year and its last.
    private static string[] FormatCentury(EdtfPoint point)
    {
        var hundreds = int.Parse(point.YearText.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        return [Text(hundreds + 1), Text(point.EarliestDay.Year), Text(point.LatestDay.Year)];
    }

    private string[] Parts(EdtfPoint point) => [Text(point.Year), Text(point.Month), Text(point.Day), MonthName(point)];

    private string MonthName(EdtfPoint point) => point.Month is { } month ? message($"date.monthName.{month}") : "";

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private string Fill(string key, params string[] values) =>
        PlaceholderPattern().Replace(message(key), match =>
            match.ValueSpan[1] - '0' is var index && index < values.Length ? values[index] : match.Value);

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceholderPattern();
}
