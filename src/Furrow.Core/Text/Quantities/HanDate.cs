namespace Furrow.Text.Quantities;

/// <summary>Reads the dates of Chinese.</summary>
internal static class HanDate
{
    /// <summary>Adds the date or month that begins with a number, if 月 follows it. Returns where it ends, or -1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="month">The number.</param>
    /// <param name="next">Where what follows it begins.</param>
    /// <param name="found">Where the date is added.</param>
    public static int Read(string text, Quantity month, int next, List<Quantity> found)
    {
        if (next >= text.Length || text[next] != '月' || month.Value is < 1 or > 12 || month.Value % 1 != 0 || month.Scale != 1)
            return -1;
        var dayStart = SkipSpace(text, next + 1);
        if (ReadWhole(text, dayStart) is var (day, dayEnd) && day is >= 1 and <= 31)
        {
            var sign = SkipSpace(text, dayEnd);
            if (sign < text.Length && text[sign] is '日' or '号' or '號')
            {
                var isLunar = month.Start > 1 && text[(month.Start - 2)..month.Start] is "农历" or "阴历" or "旧历";
                found.Add(new Quantity(month.Value, QuantityKind.Date, month.Start, sign + 1 - month.Start) { Day = day, IsFigure = !isLunar });
                return sign + 1;
            }
        }
        found.Add(month with { Kind = QuantityKind.Month, Length = next + 1 - month.Start, IsFigure = Figure.IsDigit(text[month.Start]) });
        return next + 1;
    }

    private static (int Value, int End)? ReadWhole(string text, int at)
    {
        if (at >= text.Length)
            return null;
        if (Figure.IsDigit(text[at]))
            return Figure.Read(text, at) is { Value: >= 1 and <= 31 and var value } figure && value % 1 == 0 ? ((int)value, figure.End) : null;
        return HanNumeral.IsPart(text[at]) && HanNumeral.Read(text, at) is { Value: >= 1 and <= 31 } numeral ? ((int)numeral.Value, numeral.End) : null;
    }

    /// <summary>Adds 去年, 今年 and the like, where one begins. Returns where it ends, or -1.</summary>
    public static int ReadRelativeYear(string text, int at, List<Quantity> found)
    {
        if (at + 1 >= text.Length || text[at + 1] != '年')
            return -1;
        decimal? difference = text[at] switch
        {
            '前' => -2,
            '去' => -1,
            '今' or '本' or '当' or '當' or '同' or '新' => 0,
            '明' or '来' => 1,
            '后' => 2,
            _ => null,
        };
        if (difference is null)
            return -1;
        found.Add(new Quantity(difference.Value, QuantityKind.RelativeYear, at, 2));
        return at + 2;
    }

    /// <summary>The place after a space, if one is there: many set spaces round figures.</summary>
    public static int SkipSpace(string text, int at) => at < text.Length && text[at] is ' ' or '\u00A0' ? at + 1 : at;
}
