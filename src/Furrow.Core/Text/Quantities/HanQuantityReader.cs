using System.Buffers;

namespace Furrow.Text.Quantities;

/// <summary>Reads the quantities of Chinese, and of Japanese, which writes them nearly alike.</summary>
internal sealed class HanQuantityReader : QuantityReader
{
    // Counters and units: a compound numeral before one of them counts something, rather than being part of an idiom.
    private static readonly SearchValues<char> Counters = SearchValues.Create("个個名人户戶家年岁歲元亩畝吨噸次项項届屆位条條座台辆輛头頭只隻所处處栋棟间間天周秒米公斤克千种種类類场場批级級册页頁份例起支架艘匹株棵粒箱袋瓶块塊片幅首篇门門厘毫平英");

    private static readonly SearchValues<char> More = SearchValues.Create("多余餘几幾来來");

    private static readonly string[] About = ["约", "近", "大约", "将近", "超", "超过", "逾", "上", "达", "至少", "不到", "不足"];

    /// <inheritdoc/>
    protected override int ReadAt(string text, int at, List<Quantity> found)
    {
        if (Figure.IsDigit(text[at]))
            return ReadFigure(text, at, found);
        if (HanDate.ReadRelativeYear(text, at, found) is > 0 and var end)
            return end;
        if (text[at] == '半')
            return AddHalf(text, at, found);
        if (text[at] is '双' or '雙' or '对')
            found.Add(new Quantity(2, QuantityKind.Number, at, 1));
        return HanNumeral.IsPart(text[at]) ? ReadNumeral(text, at, found) : at;
    }

    private static int ReadFigure(string text, int at, List<Quantity> found)
    {
        var figure = Figure.Read(text, at);
        if (ReadNumericDate(text, figure, found) is > 0 and var end)
            return end;
        if (figure.Value < 0)
            return figure.End;
        var (value, scale, after) = Multiply(text, figure);
        var isFollowedByLetter = after < text.Length && Figure.IsLatin(text[after]) && !GluedUnit.IsOne(text, after);
        return Finish(text, new Quantity(value, QuantityKind.Number, at, after - at)
        {
            Scale = scale,
            IsFigure = !figure.IsPartOfName && !isFollowedByLetter,
        }, found);
    }

    // 380亿, 10多万, 1亿2000万, 6千8百万: what stands before a 万 or 亿 is multiplied together.
    private static (decimal Value, decimal Scale, int End) Multiply(string text, Figure figure)
    {
        var (value, scale, end) = (figure.Value, 1m, figure.End);
        var next = HanDate.SkipSpace(text, end);
        if (next < text.Length && More.Contains(text[next]))
            next++;
        var (multiplier, afterMultiplier) = HanNumeral.ReadMultipliers(text, next);
        // 3千瓦 and 5千克 are units, 3十 is nothing.
        if (multiplier < 100 || value > 1e12m || IsUnitWithPrefix(text, next, afterMultiplier))
            return (value, scale, end);
        var (small, great) = Parts(text, next, multiplier);
        var (total, section) = great == 1 ? (0m, value * small) : (value * multiplier, 0m);
        (scale, end) = (multiplier, afterMultiplier);
        while (end < text.Length && Figure.IsDigit(text[end]))
        {
            var rest = Figure.Read(text, end);
            var (both, afterRest) = HanNumeral.ReadMultipliers(text, rest.End);
            var (nextSmall, nextGreat) = Parts(text, rest.End, both);
            // Each must be smaller than the one before; a 千 that no 万 has followed yet is before any 百.
            if (rest.Value is < 0 or > 1e12m || both == 1 || (section > 0 ? nextSmall >= small : nextGreat >= great) || (total > 0 && nextGreat >= great))
                break;
            section += rest.Value * nextSmall;
            if (nextGreat > 1)
                (total, section, great, scale) = (total + section * nextGreat, 0, nextGreat, Math.Max(scale, nextGreat));
            (small, end) = (nextSmall, afterRest);
        }
        return (total + section, scale, end);
    }

    // The multipliers at a place, whose product is known, in those below ten thousand and the others: 百万 is 100 and 10,000.
    private static (decimal Small, decimal Great) Parts(string text, int at, decimal product)
    {
        var small = 1m;
        for (; at < text.Length && HanNumeral.MultiplierOf(text[at]) is > 0 and < 10_000 and var multiplier && product % (small * multiplier) == 0; at++)
            small *= multiplier;
        return (small, product / small);
    }

    private static bool IsUnitWithPrefix(string text, int start, int end) =>
        end - start == 1 && text[start] is '千' or '百' && end < text.Length && text[end] is '克' or '瓦' or '米' or '赫' or '帕' or '卡' or '伏' or '焦';

    private static int ReadNumeral(string text, int at, List<Quantity> found)
    {
        if (ReadPercent(text, at, found) is > 0 and var afterPercent)
            return afterPercent;
        var numeral = HanNumeral.Read(text, at);
        var quantity = new Quantity(numeral.Value, QuantityKind.Number, at, numeral.End - at)
        {
            Scale = numeral.Scale,
            IsFigure = numeral.IsPositional ? IsYear(text, numeral) : IsCounted(text, at, numeral),
        };
        if (numeral is { IsPositional: true } && numeral.End - at == 2)
        {
            // 三四个 is three or four.
            found.Add(new Quantity(HanNumeral.DigitOf(text[at]), QuantityKind.Number, at, 1));
            found.Add(new Quantity(HanNumeral.DigitOf(text[at + 1]), QuantityKind.Number, at + 1, 1));
            return numeral.End;
        }
        return Finish(text, quantity, found);
    }

    private static bool IsYear(string text, HanNumeral numeral) =>
        numeral.Value is >= 1000 and < 3000 && numeral.End < text.Length && text[numeral.End] == '年';

    private static bool IsCounted(string text, int start, HanNumeral numeral)
    {
        if (!numeral.IsCompound || numeral.Value <= 10)
            return false;
        var next = HanDate.SkipSpace(text, numeral.End);
        if (next < text.Length && More.Contains(text[next]))
            next++;
        return next < text.Length && Counters.Contains(text[next]) && !(start > 0 && (text[start - 1] is '几' or '数' or '成'));
    }

    // 百分之七, 百分之3.5; 三分之二 is read as its two numbers.
    private static int ReadPercent(string text, int at, List<Quantity> found)
    {
        const string Sign = "百分之";
        var start = at + Sign.Length;
        if (string.CompareOrdinal(text, at, Sign, 0, Sign.Length) != 0 || start >= text.Length)
            return -1;
        if (Figure.IsDigit(text[start]) && Figure.Read(text, start) is { Value: >= 0 } figure)
        {
            found.Add(new Quantity(figure.Value, QuantityKind.Percent, at, figure.End - at) { IsFigure = true });
            return figure.End;
        }
        if (!HanNumeral.IsPart(text[start]))
            return -1;
        var numeral = HanNumeral.Read(text, start);
        found.Add(new Quantity(ReadDecimals(text, numeral, out var end), QuantityKind.Percent, at, end - at) { IsFigure = numeral.Value != 100 });
        return end;
    }

    // 百分之三点五.
    private static decimal ReadDecimals(string text, HanNumeral whole, out int end)
    {
        end = whole.End;
        if (end + 1 >= text.Length || text[end] != '点' || HanNumeral.DigitOf(text[end + 1]) < 0)
            return whole.Value;
        var (value, place) = (whole.Value, 0.1m);
        for (end++; end < text.Length && HanNumeral.DigitOf(text[end]) is >= 0 and var digit && place > 1e-9m; end++, place /= 10)
            value += digit * place;
        return value;
    }

    private static int AddHalf(string text, int at, List<Quantity> found)
    {
        found.Add(new Quantity(0.5m, QuantityKind.Number, at, 1));
        // 两年半, 3个半小时.
        if (found.Count > 1 && found[^2] is { Kind: QuantityKind.Number } whole && at - whole.End <= 2)
            found.Add(new Quantity(whole.Value + 0.5m, QuantityKind.Number, whole.Start, at + 1 - whole.Start));
        return at + 1;
    }

    // What follows a number tells what it is.
    private static int Finish(string text, Quantity number, List<Quantity> found)
    {
        var next = HanDate.SkipSpace(text, number.End);
        if (HanDate.Read(text, number, next, found) is > 0 and var end)
            return end;
        var rest = text.AsSpan(next);
        number = number with { IsApproximate = IsAbout(text, number.Start, rest) };
        found.Add(rest switch
        {
            ['%' or '％', ..] => number with { Kind = QuantityKind.Percent, Length = next + 1 - number.Start },
            ['个', '百', '分', '点', ..] => number with { Kind = QuantityKind.Percent },
            ['成', ..] => number with { Kind = QuantityKind.Percent, Value = 10 * number.Value, IsFigure = false },
            ['年', '代', ..] => number with { OtherValue = number.Value < 100 ? 1900 + number.Value : number.Value % 100 },
            ['后' or '後', ..] when number.Length == 2 => number with { OtherValue = (number.Value < 30 ? 2000 : 1900) + number.Value },
            ['世', '纪', .. var decade] when decade is not [] && Figure.IsDigit(decade[0]) => number with { IsFigure = false },
            ['倍' or '折' or '番', ..] or ['进', '制', ..] or ['时', ..] or ['時', ..] or ['点', ..] or ['點', ..] or ['分'] or ['分', not '钟' and not '之', ..] => number with { IsFigure = false },
            _ => number with { Unit = MeasureUnit.ReadHan(rest) },
        });
        return rest is ['个', '百', '分', '点', ..] ? next + 4 : number.End;
    }

    private static bool IsAbout(string text, int start, ReadOnlySpan<char> rest)
    {
        if (rest is ['多' or '余' or '餘' or '几' or '来', ..] || About.Any(word => text.AsSpan(0, start).TrimEnd(' ').EndsWith(word, StringComparison.Ordinal)))
            return true;
        var near = rest[..Math.Min(rest.Length, 5)];
        return near.Contains("左右", StringComparison.Ordinal) || near.Contains("以上", StringComparison.Ordinal) || near.Contains('余') || near.Contains('多');
    }
}
