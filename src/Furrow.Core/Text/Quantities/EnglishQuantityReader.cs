namespace Furrow.Text.Quantities;

/// <summary>Reads the quantities of English.</summary>
internal sealed class EnglishQuantityReader : QuantityReader
{
    private static readonly string[] About =
        ["about", "around", "some", "nearly", "almost", "over", "than", "approximately", "roughly", "least", "to", "exceeding", "close", "under"];

    /// <inheritdoc/>
    protected override int ReadAt(string text, int at, List<Quantity> found)
    {
        if (Figure.IsDigit(text[at]))
            return ReadFigure(text, at, found);
        if (!Figure.IsLatin(text[at]))
            return at;
        var end = EndOfWord(text, at);
        var word = text[at..end].ToLowerInvariant();
        if (char.IsUpper(text[at]) && EnglishNumeral.Month(word) is > 0 and var month)
            return ReadMonth(text, at, end, month, found);
        if (ReadRelativeYear(text, word, end, found) is > 0 and var afterYear)
            return afterYear;
        if (ReadWords(text, at, found) is > 0 and var afterWords)
            return afterWords;
        if (EnglishNumeral.Loose(word) is >= 0 and var loose)
            AddLoose(text, word, loose, at, end, found);
        return end;
    }

    private static int ReadFigure(string text, int at, List<Quantity> found)
    {
        var figure = Figure.Read(text, at);
        if (ReadNumericDate(text, figure, found) is > 0 and var afterDate)
            return afterDate;
        if (figure.Value < 0)
            return EndOfWord(text, figure.End);
        var (value, scale, end) = Multiply(text, figure.Value, figure.End);
        var letters = EndOfWord(text, end);
        var isDecade = scale == 1 && text.AsSpan(end, letters - end) is "s" && figure.Value % 10 == 0;
        var isName = figure.IsPartOfName || (letters > end && !isDecade && ShortMultiplier(text.AsSpan(end, letters - end)) == 1 && !GluedUnit.IsOne(text, end));
        var number = new Quantity(value, QuantityKind.Number, at, end - at)
        {
            Scale = scale,
            IsFigure = !isName,
            OtherValue = isDecade ? (figure.Value < 100 ? 1900 + figure.Value : figure.Value % 100)
                : ShortMultiplier(text.AsSpan(end, letters - end)) is > 1 and var multiplier ? value * multiplier : null,
        };
        return Finish(text, number, isDecade || isName || IsOrdinalEnding(text, end, letters) ? letters : end, found);
    }

    // $10M is ten million dollars, but 10m may be metres.
    private static decimal ShortMultiplier(ReadOnlySpan<char> letters) => letters switch
    {
        "K" => 1000,
        "m" or "M" => 1_000_000,
        "B" => 1_000_000_000,
        _ => 1,
    };

    private static bool IsOrdinalEnding(string text, int start, int end) =>
        text.AsSpan(start, end - start) is "st" or "nd" or "rd" or "th";

    // “38 billion”, “100-million”, “38bn”; also “hundred thousand”.
    private static (decimal Value, decimal Scale, int End) Multiply(string text, decimal value, int end)
    {
        var scale = 1m;
        while (value < 1e15m)
        {
            var start = SkipJoint(text, end);
            var wordEnd = EndOfWord(text, start);
            var word = text[start..wordEnd].ToLowerInvariant();
            var multiplier = EnglishNumeral.Multiplier(word);
            // “5 k” and “the 5 mn” are no numbers: short forms stand right after the digits.
            if (multiplier == 1 || (word.Length <= 3 && start != end))
                break;
            (value, scale, end) = (value * multiplier, scale * multiplier, wordEnd);
        }
        return (value, scale, end);
    }

    // “twelve”, “twenty-five”, “one hundred and twenty”, “a million”, “twenty-first”. Returns -1 when there is no number.
    private static int ReadWords(string text, int start, List<Quantity> found)
    {
        var words = EnglishPhrase.Read(text, start);
        if (words.End < 0)
            return -1;
        var number = new Quantity(words.Value, QuantityKind.Number, start, words.End - start)
        {
            Scale = words.Scale,
            IsFigure = words.Value > 10 && words.IsExact,
        };
        return Finish(text, number, words.End, found);
    }

    private static void AddLoose(string text, string word, decimal value, int at, int end, List<Quantity> found)
    {
        found.Add(new Quantity(value, QuantityKind.Number, at, end - at));
        if (found.Count < 2 || found[^2] is not { Kind: QuantityKind.Number } before || at - before.End > 7)
            return;
        // “three decades” are thirty years, “two and a half” are 2.5, “half a century” is fifty years.
        if (word is "half")
            found.Add(new Quantity(before.Value + value, QuantityKind.Number, before.Start, end - before.Start));
        else if (word is "dozen" or "decades" or "centuries" or "century" || text[before.Start..before.End] is "half")
            found.Add(new Quantity(before.Value * value, QuantityKind.Number, before.Start, end - before.Start));
    }

    private static int Finish(string text, Quantity number, int end, List<Quantity> found)
    {
        number = number with { IsApproximate = IsAbout(text, number.Start) };
        var next = SkipJoint(text, end);
        var wordEnd = EndOfWord(text, next);
        var word = text[next..wordEnd];
        if (ReadDayFirst(text, number, next, found) is > 0 and var afterDate)
            return afterDate;
        if (next < text.Length && text[next] is '%' or '％')
        {
            found.Add(number with { Kind = QuantityKind.Percent, Length = next + 1 - number.Start });
            return next + 1;
        }
        var isPercent = word.StartsWith("percent", StringComparison.OrdinalIgnoreCase) || word.Equals("pct", StringComparison.OrdinalIgnoreCase)
            || text.AsSpan(next).StartsWith("per cent", StringComparison.OrdinalIgnoreCase);
        var isTime = word is "am" or "pm" or "a.m" or "p.m" or "o’clock" or "a" or "p" && text.AsSpan(next) is ['a' or 'p', 'm', ..] or ['a' or 'p', '.', 'm', ..];
        isTime |= text.AsSpan(next).StartsWith("o’clock", StringComparison.Ordinal) || text.AsSpan(next).StartsWith("times", StringComparison.Ordinal) || text.AsSpan(next).StartsWith("fold", StringComparison.Ordinal);
        found.Add(number with
        {
            Kind = isPercent ? QuantityKind.Percent : number.Kind,
            IsFigure = number.IsFigure && !isTime,
            Unit = MeasureUnit.ReadEnglish(text.AsSpan(next)),
        });
        return end;
    }

    // “14 February”, “14th of February”.
    private static int ReadDayFirst(string text, Quantity day, int next, List<Quantity> found)
    {
        if (day.Value is < 1 or > 31 || day.Value % 1 != 0 || day.Scale != 1)
            return -1;
        if (text.AsSpan(next).StartsWith("of ", StringComparison.Ordinal))
            next += 3;
        var end = EndOfWord(text, next);
        if (end == next || !char.IsUpper(text[next]) || EnglishNumeral.Month(text[next..end].ToLowerInvariant()) is not (> 0 and var month))
            return -1;
        found.Add(new Quantity(month, QuantityKind.Date, day.Start, end - day.Start) { Day = (int)day.Value, IsFigure = true });
        return end;
    }

    // “February 14”, “Feb. 14th”, “August 2005”, “in August”.
    private static int ReadMonth(string text, int start, int end, int month, List<Quantity> found)
    {
        var next = end < text.Length && text[end] == '.' ? end + 1 : end;
        next = SkipJoint(text, next);
        if (next > end && next < text.Length && Figure.IsDigit(text[next]) && Figure.Read(text, next) is { Value: >= 1 and <= 31 and var day, End: var dayEnd } figure
            && dayEnd - next <= 2 && !figure.IsPartOfName)
        {
            var letters = EndOfWord(text, dayEnd);
            found.Add(new Quantity(month, QuantityKind.Date, start, dayEnd - start) { Day = (int)day, IsFigure = true });
            return IsOrdinalEnding(text, dayEnd, letters) ? letters : dayEnd;
        }
        found.Add(new Quantity(month, QuantityKind.Month, start, end - start));
        return end;
    }

    private static int ReadRelativeYear(string text, string word, int end, List<Quantity> found)
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

    private static bool IsAbout(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(' ');
        var wordStart = before.Length;
        while (wordStart > 0 && Figure.IsLatin(before[wordStart - 1]))
            wordStart--;
        return About.Contains(before[wordStart..].ToString().ToLowerInvariant());
    }

    private static int SkipJoint(string text, int at) => at < text.Length && text[at] is ' ' or '-' or '\u00A0' or '\u202F' or '\n' or '‑' ? at + 1 : at;

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && Figure.IsLatin(text[at]))
            at++;
        return at;
    }
}
