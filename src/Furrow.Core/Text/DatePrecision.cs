namespace Furrow.Text;

/// <summary>How exactly a date is known, finest first.</summary>
public enum DatePrecision
{
    /// <summary>To the day: <c>2023-02-16</c>.</summary>
    Day,

    /// <summary>To the month: <c>2023-02</c>, <c>2023-02-XX</c>.</summary>
    Month,

    /// <summary>To the season: <c>2023-21</c>.</summary>
    Season,

    /// <summary>To the year: <c>2023</c>, <c>2023-XX</c>, <c>2023-XX-XX</c>.</summary>
    Year,

    /// <summary>To ten years: <c>202X</c>.</summary>
    Decade,

    /// <summary>To a hundred years: <c>20XX</c>.</summary>
    Century,
}
