namespace Furrow.Text.Quantities;

/// <summary>Reads the numbers and dates of a text in one language. Immutable.</summary>
public abstract class QuantityReader
{
    // What parts the two ends of a range, or the items of a list, that share a multiplier or a percent sign.
    private static readonly string[] Joints = ["-", "–", "—", "~", "～", "至", "到", "、", "或", "和", "to", "or", "and", "through"];

    /// <summary>The reader for a language.</summary>
    /// <param name="languageTag">The language as a BCP 47 tag, such as <c>zh-Hans</c>. Chinese, Japanese and English are read with their words and multipliers, all others by their digits.</param>
    public static QuantityReader For(string languageTag)
    {
        ArgumentNullException.ThrowIfNull(languageTag);
        if (LanguageTags.IsWrittenInHan(languageTag))
            return new HanQuantityReader();
        return languageTag.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase) ? new EnglishQuantityReader() : new DigitQuantityReader();
    }

    /// <summary>Whether multipliers in words are read: without, 38 Milliarden is 38.</summary>
    public virtual bool ReadsMultipliers => true;

    /// <summary>The quantities of a text, in its order.</summary>
    public IReadOnlyList<Quantity> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Quantity>();
        for (var at = 0; at < text.Length;)
            at = Math.Max(at + 1, ReadAt(text, at, found));
        for (var i = found.Count - 2; i >= 0; i--)
            found[i] = ShareWith(found[i], found[i + 1], text);
        return found;
    }

    /// <summary>Adds what begins at a place, if anything does. Returns where to go on; the place itself when nothing does.</summary>
    protected abstract int ReadAt(string text, int at, List<Quantity> found);

    /// <summary>A year, a month and a day in digits, such as 2023-02-16 or 2023/2/16: adds them and returns where they end; -1 when there is no such date.</summary>
    private protected static int ReadNumericDate(string text, Figure year, List<Quantity> found)
    {
        if (year.End - year.Start != 4 || year.Value is < 1000 or > 2999 || year.End >= text.Length || text[year.End] is not ('-' or '/'))
            return -1;
        var (month, afterMonth) = ReadTwoDigits(text, year.End + 1);
        if (month is < 1 or > 12 || afterMonth >= text.Length || text[afterMonth] != text[year.End])
            return -1;
        var (day, end) = ReadTwoDigits(text, afterMonth + 1);
        if (day is < 1 or > 31 || (end < text.Length && Figure.IsDigit(text[end])))
            return -1;
        found.Add(new Quantity(year.Value, QuantityKind.Number, year.Start, 4) { IsFigure = true });
        found.Add(new Quantity(month, QuantityKind.Date, year.End + 1, end - year.End - 1) { Day = day, IsFigure = true });
        return end;
    }

    private static (int Value, int End) ReadTwoDigits(string text, int at)
    {
        var value = 0;
        var end = at;
        for (; end < text.Length && end < at + 2 && Figure.IsDigit(text[end]); end++)
            value = 10 * value + Figure.DigitOf(text[end]);
        return (end > at ? value : -1, end);
    }

    private static Quantity ShareWith(Quantity first, Quantity second, string text)
    {
        if (second.Start < first.End || first.Kind != QuantityKind.Number || !Joints.Contains(text[first.End..second.Start].Trim()))
            return first;
        return second switch
        {
            { Kind: QuantityKind.Percent } when first.Value <= 100 => first with { Kind = QuantityKind.Percent },
            { Kind: QuantityKind.Month } => first with { Kind = QuantityKind.Month },
            { Scale: > 1 } when first.Scale == 1 => first with { OtherValue = first.Value * second.Scale },
            _ => first,
        };
    }
}
