namespace Furrow.Text.Quantities;

/// <summary>Reads the dates of English.</summary>
internal static class EnglishDate
{
    /// <summary>Adds the date of “14 February” and “14th of February”. Returns where it ends, or -1.</summary>
    public static int ReadDayFirst(string text, Quantity day, int next, List<Quantity> found)
    {
        if (day.Value is < 1 or > 31 || day.Value % 1 != 0 || day.Scale != 1)
            return -1;
        if (text.AsSpan(next).StartsWith("of ", StringComparison.Ordinal))
            next += 3;
        var end = EnglishWords.EndOf(text, next);
        if (end == next || !char.IsUpper(text[next]) || EnglishNumeral.Month(text[next..end].ToLowerInvariant()) is not (> 0 and var month))
            return -1;
        found.Add(new Quantity(month, QuantityKind.Date, day.Start, end - day.Start) { Day = (int)day.Value, IsFigure = true });
        return end;
    }

    /// <summary>Adds the date or month of “February 14”, “Feb. 14th”, “August 2005”, “in August”. Returns where it ends, or -1.</summary>
    public static int ReadMonth(string text, int start, int end, int month, List<Quantity> found)
    {
        var next = end < text.Length && text[end] == '.' ? end + 1 : end;
        next = EnglishWords.SkipJoint(text, next);
        if (next > end && next < text.Length && Figure.IsDigit(text[next]) && Figure.Read(text, next) is { Value: >= 1 and <= 31 and var day, End: var dayEnd } figure
            && dayEnd - next <= 2 && !figure.IsPartOfName)
        {
            var letters = EnglishWords.EndOf(text, dayEnd);
            found.Add(new Quantity(month, QuantityKind.Date, start, dayEnd - start) { Day = (int)day, IsFigure = char.IsUpper(text[start]) });
            return EnglishWords.IsOrdinalEnding(text, dayEnd, letters) ? letters : dayEnd;
        }
        // “it may march on”
        if (!char.IsUpper(text[start]))
            return -1;
        found.Add(new Quantity(month, QuantityKind.Month, start, end - start));
        return end;
    }

    /// <summary>Adds “last year” and the like. Returns where it ends, or -1.</summary>
    public static int ReadRelativeYear(string text, string word, int end, List<Quantity> found)
    {
        decimal? difference = word switch
        {
            "last" or "previous" or "past" => -1,
            "this" or "same" or "current" or "the" or "new" => 0,
            "next" or "following" or "coming" => 1,
            _ => null,
        };
        if (difference is null || !text.AsSpan(end).StartsWith(" year", StringComparison.Ordinal))
            return -1;
        found.Add(new Quantity(difference.Value, QuantityKind.RelativeYear, end + 1, 4));
        return end + 5;
    }
}
