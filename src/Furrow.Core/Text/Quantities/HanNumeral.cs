namespace Furrow.Text.Quantities;

/// <summary>A number in Chinese characters, as it stands in a text: 一百二十, 二〇二三, 千亿.</summary>
/// <param name="Value">The number.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Scale">Its last multiplier of ten thousand and more, 1 when there is none.</param>
/// <param name="IsCompound">Whether it has both digits and a multiplier, so that it can be nothing but a number.</param>
/// <param name="IsPositional">Whether it is written digit by digit, as years are.</param>
internal readonly record struct HanNumeral(decimal Value, int End, decimal Scale, bool IsCompound, bool IsPositional)
{
    /// <summary>Whether a character can stand in such a number.</summary>
    public static bool IsPart(char c) => DigitOf(c) >= 0 || MultiplierOf(c) > 0;

    /// <summary>The value of a digit such as 七 or 两; -1 of any other character.</summary>
    public static int DigitOf(char c) => c switch
    {
        '〇' or '零' or '○' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '兩' or '俩' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>The value of 十, 百, 千, 万, 亿 (traditional forms too); 0 of any other character.</summary>
    public static decimal MultiplierOf(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => 0,
    };

    /// <summary>The product of the multipliers that begin at a place, such as 万亿 after a figure in digits, and where they end; 1 when there are none.</summary>
    public static (decimal Value, int End) ReadMultipliers(string text, int at)
    {
        var product = 1m;
        while (at < text.Length && MultiplierOf(text[at]) is > 0 and var multiplier && product <= 10_000_000_000)
        {
            product *= multiplier;
            at++;
        }
        return (product, at);
    }

    /// <summary>Reads the number that begins at a character that can stand in one.</summary>
    public static HanNumeral Read(string text, int start) =>
        PositionalLength(text, start) is > 1 and var length ? ReadPositional(text, start, length) : ReadMultiplied(text, start);

    private static int PositionalLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && DigitOf(text[end]) >= 0)
            end++;
        // In 三四千 and 二三十 the last digit is multiplied: these are two numbers, not one.
        return end < text.Length && MultiplierOf(text[end]) > 0 ? 0 : Math.Min(end - start, 18);
    }

    private static HanNumeral ReadPositional(string text, int start, int length)
    {
        var value = 0m;
        for (var i = start; i < start + length; i++)
            value = 10 * value + DigitOf(text[i]);
        return new HanNumeral(value, start + length, 1, IsCompound: false, IsPositional: true);
    }

    // A digit waits for its multiplier; 万 and 亿 multiply all that stands before them and is not yet multiplied by as much.
    private static HanNumeral ReadMultiplied(string text, int start)
    {
        var (total, section, digit, scale, at) = (0m, 0m, -1, 1m, start);
        var hasDigit = false;
        for (; at < text.Length; at++)
        {
            if (DigitOf(text[at]) is >= 0 and var next)
            {
                if (digit > 0)
                    break;
                hasDigit = true;
                digit = next;
            }
            else if (MultiplierOf(text[at]) is > 0 and var multiplier)
            {
                if (multiplier < 10_000)
                {
                    section += Math.Max(digit, digit == 0 ? 0 : 1) * multiplier;
                }
                else
                {
                    // 万亿 multiplies the total once more; a bare 万 is ten thousand.
                    var before = section + Math.Max(digit, 0);
                    total = before == 0 ? Math.Max(total, 1) * multiplier : multiplier > scale && scale > 1 ? (total + before) * multiplier : total + before * multiplier;
                    section = 0;
                    scale = multiplier;
                }
                digit = -1;
            }
            else
            {
                break;
            }
            if (total > 1e18m)
                return new HanNumeral(total, at + 1, scale, false, false);
        }
        var isCompound = (hasDigit || text[start] == '十') && at - start > 1;
        return new HanNumeral(total + section + Math.Max(digit, 0), at, scale, isCompound, IsPositional: false);
    }
}
