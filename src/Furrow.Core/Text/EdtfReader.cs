using System.Globalization;
using System.Text.RegularExpressions;

namespace Furrow.Text;

/// <summary>Reads EDTF text and says what is wrong with text that is none. See <see cref="EdtfDate"/> for the standard.</summary>
internal static partial class EdtfReader
{
    private const string Shapes = "write it as `2023-02-16`, `2023-02`, `2023`, `202X`, `2023-21` (a season) or `2023-02-16/2023-02-17`";

    /// <summary>The date, or one sentence on what is wrong.</summary>
    public static (EdtfDate? Date, string? Problem) Read(string text)
    {
        var (date, problem) = ReadStrictly(text);
        return date is null && DateMender.Mend(text) is { } mended ? (null, $"`{text}` is not an EDTF date; write `{mended}`") : (date, problem);
    }

    /// <summary>As <see cref="Read"/>, without a guess at what a wrong text was meant to be.</summary>
    public static (EdtfDate? Date, string? Problem) ReadStrictly(string text)
    {
        if (text.Length == 0) return (null, $"the date is empty; {Shapes}");
        var sides = text.Split('/');
        if (sides.Length == 2) return ReadInterval(text, sides[0], sides[1]);
        if (sides.Length > 2) return (null, $"`{text}` has more than two sides; an interval is two dates with one `/` between them, as `2023-02-16/2023-02-17`");
        var (point, problem) = ReadPoint(text);
        return point is null ? (null, problem) : (new EdtfDate(point), null);
    }

    private static (EdtfDate?, string?) ReadInterval(string text, string startText, string endText)
    {
        var (start, startBoundary, startProblem) = ReadSide(startText);
        var (end, endBoundary, endProblem) = ReadSide(endText);
        if ((startProblem ?? endProblem) is { } problem) return (null, problem);
        if (start is null && end is null)
            return (null, $"`{text}` is an interval without a date; give it one on at least one side, as `1985-04/..`");
        if (start is not null && end is not null && end.LatestDay < start.EarliestDay)
            return (null, $"the interval `{text}` ends before it begins; write the earlier date first, as `{end}/{start}`");
        return (new EdtfDate(start, startBoundary, end, endBoundary), null);
    }

    private static (EdtfPoint?, DateBoundary, string?) ReadSide(string text)
    {
        if (text.Length == 0) return (null, DateBoundary.Unknown, null);
        if (text == "..") return (null, DateBoundary.Open, null);
        var (point, problem) = ReadPoint(text);
        return (point, DateBoundary.Known, problem);
    }

    private static (EdtfPoint?, string?) ReadPoint(string text)
    {
        var match = PointPattern().Match(text);
        if (!match.Success) return (null, ShapeProblem(text));
        var (year, month, day) = (match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value);
        if ((YearProblem(text, year, month) ?? MonthProblem(text, month, day) ?? DayProblem(text, year, month, day)) is { } problem)
            return (null, problem);
        var qualifier = match.Groups["qualifier"].Value;
        return (new EdtfPoint(match.Groups["date"].Value, qualifier is "?" or "%", qualifier is "~" or "%"), null);
    }

    private static string? YearProblem(string text, string year, string month) => year switch
    {
        "0000" => $"`{text}` is in the year 0, which no newspaper bears; the first year is `0001`",
        "XXXX" or [_, 'X', 'X', 'X'] => $"`{text}` leaves too much of the year open; give at least the century, as `20XX`",
        [.., 'X'] when month.Length > 0 => $"`{text}` has a month in a year that is not known; write the year alone, as `{year}`",
        _ => null,
    };

    private static string? MonthProblem(string text, string month, string day) => month switch
    {
        "" => null,
        "XX" when day is not ("" or "XX") => $"`{text}` has a day in a month that is not known; write `XX` for the day too",
        "XX" => null,
        "21" or "22" or "23" or "24" when day.Length == 0 => null,
        "21" or "22" or "23" or "24" => $"`{text}` has a day in a season; leave out the day, or write the month, 01 to 12",
        _ when Number(month) is >= 1 and <= 12 => null,
        _ => $"`{text}` has the month {month}; months are 01 to 12, and seasons 21 (spring), 22 (summer), 23 (autumn), 24 (winter)",
    };

    private static string? DayProblem(string text, string year, string month, string day)
    {
        if (day is "" or "XX") return null;
        var (y, m, d) = (Number(year), Number(month), Number(day));
        if (d == 0) return $"`{text}` has the day 00; days begin at 01, and a day that is not known is `XX`";
        var days = DateTime.DaysInMonth(y, m);
        var monthName = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m);
        return d <= days ? null : $"`{text}` is no day of the calendar; {monthName} {y} has {days} days";
    }

    private static string ShapeProblem(string text)
    {
        if (TimePattern().IsMatch(text)) return $"`{text}` has a time of day, which is valid EDTF but no newspaper's date; write the day alone, as `{text[..10]}`";
        if (text.StartsWith('Y') || text is ['-', >= '0' and <= '9', ..])
            return $"`{text}` is valid EDTF but no newspaper's date; years are 0001 to 9999, in four digits";
        if (text.AsSpan().IndexOfAny('[', '{') >= 0 || text.AsSpan(0, text.Length - 1).IndexOfAny('?', '~', '%') >= 0)
            return $"`{text}` is not EDTF level 1; one `?`, `~` or `%` may stand at a date's end and means all of it";
        return $"`{text}` is not an EDTF date; {Shapes}";
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<date>(?<year>[0-9]{0,4}X{0,4}(?<=\A.{4}))(-(?<month>[0-9]{2}|XX)(-(?<day>[0-9]{2}|XX))?)?)(?<qualifier>[?~%]?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex PointPattern();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T", RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();
}
