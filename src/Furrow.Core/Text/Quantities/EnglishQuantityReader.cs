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
        var end = EnglishWords.EndOf(text, at);
        var word = text[at..end].ToLowerInvariant();
        if (EnglishNumeral.Month(word) is > 0 and var month && EnglishDate.ReadMonth(text, at, end, month, found) is > 0 and var afterMonth)
            return afterMonth;
        if (EnglishDate.ReadRelativeYear(text, word, end, found) is > 0 and var afterYear)
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
            return EnglishWords.EndOf(text, figure.End);
        var (value, scale, end) = Multiply(text, figure.Value, figure.End);
        var letters = EnglishWords.EndOf(text, end);
        var isDecade = scale == 1 && text.AsSpan(end, letters - end) is "s" && figure.Value % 10 == 0;
        var isName = figure.IsPartOfName || (letters > end && !isDecade && ShortMultiplier(text.AsSpan(end, letters - end)) == 1 && !GluedUnit.IsOne(text, end));
        var number = new Quantity(value, QuantityKind.Number, at, end - at)
        {
            Scale = scale,
            IsFigure = !isName,
            OtherValue = isDecade ? (figure.Value < 100 ? 1900 + figure.Value : figure.Value % 100)
                : ShortMultiplier(text.AsSpan(end, letters - end)) is > 1 and var multiplier ? value * multiplier : null,
        };
        return Finish(text, number, isDecade || isName || EnglishWords.IsOrdinalEnding(text, end, letters) ? letters : end, found);
    }

    // $10M is ten million dollars, but 10m may be metres.
    private static decimal ShortMultiplier(ReadOnlySpan<char> letters) => letters switch
    {
        "k" or "K" => 1000,
        "m" or "M" => 1_000_000,
        "B" => 1_000_000_000,
        _ => 1,
    };

    // “38 billion”, “100-million”, “38bn”; also “hundred thousand”.
    private static (decimal Value, decimal Scale, int End) Multiply(string text, decimal value, int end)
    {
        var scale = 1m;
        while (value < 1e15m)
        {
            var start = EnglishWords.SkipJoint(text, end);
            var wordEnd = EnglishWords.EndOf(text, start);
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
        // “half a million” is neither half nor a million.
        if (words.Scale > 1 && found is [.., { Value: 0.5m } half] && start - half.End == 1)
            found.Add(new Quantity(words.Value / 2, QuantityKind.Number, half.Start, words.End - half.Start) { Scale = words.Scale });
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
        var next = EnglishWords.SkipJoint(text, end);
        var wordEnd = EnglishWords.EndOf(text, next);
        var word = text[next..wordEnd];
        if (EnglishDate.ReadDayFirst(text, number, next, found) is > 0 and var afterDate)
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

    private static bool IsAbout(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(' ');
        var wordStart = before.Length;
        while (wordStart > 0 && Figure.IsLatin(before[wordStart - 1]))
            wordStart--;
        return About.Contains(before[wordStart..].ToString().ToLowerInvariant());
    }
}
