using System.Globalization;
using System.Text.RegularExpressions;
using Furrow.Diagnostics;

namespace Furrow.Checking.Typography;

/// <summary>Finds articles that quote with two kinds of marks: “ ” and 「 」 in Chinese, curly and straight ones in English.</summary>
internal static partial class QuotationMarkChecker
{
    public static void Check(ArticleProse prose, SlipReport slips)
    {
        if (prose.IsChinese)
            Check(prose, slips, new("“…”", Curly()), new("「…」", Corner()));
        else if (prose.IsEnglish)
            Check(prose, slips, new("“…”", Curly()), new("\"…\"", Straight()));
    }

    // The fewer are the odd ones; where there are as many, the second kind.
    private static void Check(ArticleProse prose, SlipReport slips, Kind first, Kind second)
    {
        var (firstCount, secondCount) = (CountOf(prose, first), CountOf(prose, second));
        if (firstCount == 0 || secondCount == 0)
            return;
        var (odd, usual, count, others) = secondCount <= firstCount ? (second, first, secondCount, firstCount) : (first, second, firstCount, secondCount);
        var block = prose.Blocks.First(block => odd.Pattern.IsMatch(block.Text));
        var match = odd.Pattern.Match(block.Text);
        slips.Add(Rules.MixedQuotes, block, match.Index, match.Length, string.Create(CultureInfo.InvariantCulture,
            $"This article quotes with `{usual.Name}` ({others}) and with `{odd.Name}` ({count}, first here); keep to one of them."));
    }

    private static int CountOf(ArticleProse prose, Kind kind) => prose.Blocks.Sum(block => kind.Pattern.Count(block.Text));

    [GeneratedRegex("“[^”]*”", RegexOptions.CultureInvariant)]
    private static partial Regex Curly();

    [GeneratedRegex("「[^」]*」", RegexOptions.CultureInvariant)]
    private static partial Regex Corner();

    // Not the sign of inches or seconds, which follows a number and opens nothing.
    [GeneratedRegex("(?<![0-9])\"[A-Za-z][^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Straight();

    private sealed record Kind(string Name, Regex Pattern);
}
