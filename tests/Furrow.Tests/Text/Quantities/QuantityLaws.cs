using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Furrow.Text.Quantities;

namespace Furrow.Tests.Text.Quantities;

public class QuantityLaws
{
    [Property]
    public void Every_number_in_Chinese_characters_is_read_as_itself(uint number)
    {
        var value = number % 1_000_000_000;
        Assert.Equal(value, Single("zh", Han(value) + "个").Value);
    }

    [Property]
    public void Every_number_in_English_words_is_read_as_itself(uint number)
    {
        var value = number % 1_000_000_000;
        Assert.Equal(value, Single("en", English(value)).Value);
    }

    [Property]
    public void A_number_is_the_same_in_digits_of_both_languages(uint number)
    {
        var chinese = Single("zh", string.Create(CultureInfo.InvariantCulture, $"{number / 10_000m}万"));
        var english = Single("en", number.ToString("#,##0", CultureInfo.InvariantCulture));

        Assert.True(new QuantityComparer(readsMultipliers: true, year: null).AreSame(chinese, english), $"{chinese} is not {english}");
    }

    [Property]
    public void Every_quantity_stands_where_it_says(string? text)
    {
        foreach (var tag in new[] { "zh", "en", "de" })
        {
            foreach (var quantity in QuantityReader.For(tag).Read(text ?? ""))
            {
                Assert.True(quantity.Start >= 0 && quantity.Length > 0 && quantity.End <= text!.Length);
            }
        }
    }

    private static Quantity Single(string tag, string text) => Assert.Single(QuantityReader.For(tag).Read(text));

    private static string Han(uint value)
    {
        if (value == 0)
            return "零";
        var text = new StringBuilder();
        foreach (var (size, name) in new (uint, string)[] { (100_000_000, "亿"), (10_000, "万"), (1, "") })
        {
            var part = value / size % 10_000;
            if (part == 0)
                continue;
            if (part < 1000 && text.Length > 0)
                text.Append('零');
            text.Append(HanSection(part)).Append(name);
        }
        return text.ToString();
    }

    private static string HanSection(uint value)
    {
        const string Digits = "零一二三四五六七八九";
        var text = new StringBuilder();
        var isGap = false;
        foreach (var (size, name) in new (uint, string)[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = (int)(value / size % 10);
            if (digit == 0)
            {
                isGap = text.Length > 0;
                continue;
            }
            text.Append(isGap ? "零" : "").Append(Digits[digit]).Append(name);
            isGap = false;
        }
        return text.ToString();
    }

    private static string English(uint value)
    {
        string[] small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        if (value < 20)
            return small[value];
        if (value < 100)
            return tens[value / 10] + (value % 10 > 0 ? "-" + small[value % 10] : "");
        if (value < 1000)
            return English(value / 100) + " hundred" + (value % 100 > 0 ? " and " + English(value % 100) : "");
        var (size, name) = value < 1_000_000 ? (1000u, " thousand") : (1_000_000u, " million");
        return English(value / size) + name + (value % size == 0 ? "" : value % size < 100 ? " and " + English(value % size) : " " + English(value % size));
    }
}
