using System.Globalization;
using System.Text.RegularExpressions;
using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>What the page says of itself: when it was printed, which page of which newspaper it is.</summary>
/// <param name="Date">The day; null where the page does not bear it.</param>
/// <param name="Page">The page's number; null where the page does not bear it.</param>
/// <param name="Publication">The newspaper; null where the page does not bear its name.</param>
internal sealed partial record PageFacts(EdtfDate? Date, string? Page, string? Publication)
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>Reads what belongs to the page and to no story.</summary>
    public static PageFacts Read(IEnumerable<LeftOut> leftOut)
    {
        var facts = new PageFacts(null, null, null);
        // What is not sure to be the page's own may be of a notice.
        foreach (var unit in leftOut.Where(left => left.IsSure).Select(left => left.Unit))
        {
            facts = new PageFacts(
                facts.Date ?? DateIn(unit.Folded),
                facts.Page ?? PageIn(unit.Folded),
                facts.Publication ?? (LinePatterns.Masthead().IsMatch(unit.Folded) ? unit.Text : null));
        }
        return facts;
    }

    /// <summary>The day that a line of the page names; null when the line is no date.</summary>
    public static EdtfDate? DateIn(string folded)
    {
        var match = LinePatterns.ChineseDate().Match(folded);
        if (!match.Success)
            match = LinePatterns.EnglishDate().Match(folded);
        return match.Success ? Day(match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value) : null;
    }

    // 第4版 alone or beside the date, but not where a story goes on.
    private static string? PageIn(string folded) =>
        !LinePatterns.Continuation().IsMatch(folded) && Number().Match(folded) is { Success: true } match ? Arabic(match.Groups["number"].Value) : null;

    private static EdtfDate? Day(string year, string month, string day)
    {
        var number = char.IsAsciiLetter(month[0]) ? MonthNamed(month) : Arabic(month);
        return EdtfDate.TryParse($"{Arabic(year)}-{number.PadLeft(2, '0')}-{Arabic(day).PadLeft(2, '0')}", out var date, out _) ? date : null;
    }

    private static string MonthNamed(string name) =>
        ("JanFebMarAprMayJunJulAugSepOctNovDec".IndexOf(name[..3], StringComparison.OrdinalIgnoreCase) / 3 + 1).ToString(CultureInfo.InvariantCulture);

    // 二〇二三 digit by digit; 十六, 二十一 by their ten.
    private static string Arabic(string number)
    {
        var digits = number.Replace('零', '〇').Replace('○', '〇');
        if (digits.Contains('十', StringComparison.Ordinal))
        {
            digits = digits == "十" ? "一〇"
                : digits.StartsWith('十') ? digits.Replace('十', '一')
                : digits.EndsWith('十') ? digits.Replace('十', '〇')
                : digits.Replace("十", "", StringComparison.Ordinal);
        }
        return string.Concat(digits.Select(c => Numerals.IndexOf(c, StringComparison.Ordinal) is >= 0 and var value ? (char)('0' + value) : c));
    }

    [GeneratedRegex(@"第\s*(?<number>[A-Z]?\d{1,4}|[一二三四五六七八九十]{1,4})\s*[版页]|^(?<number>[A-Z]?\d{1,3})(\s*版|$)|^page\s+(?<number>[A-Z]?\d{1,3})$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
