using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Checking.Typography;

/// <summary>
/// Finds half-width marks that belong to Chinese text, whose marks take a character's width (GB/T 15834—2011, 5.1; W3C,
/// Requirements for Chinese Text Layout). Only marks with Chinese on both sides count: numbers, times, addresses and foreign words keep theirs.
/// </summary>
internal static partial class HalfWidthChecker
{
    public static void Check(ArticleProse prose, SlipReport slips)
    {
        if (!prose.IsChinese)
            return;
        foreach (var block in prose.Blocks)
        {
            foreach (var mark in Mark().EnumerateMatches(block.Text))
                Report(block, mark.Index, block.Text[mark.Index]);
            foreach (Match pair in Brackets().Matches(block.Text))
                ReportBrackets(block, pair);
            CheckQuotes(block);
        }

        void Report(Prose block, int at, char mark) => slips.Add(Rules.HalfWidthMark, block, at, 1,
            $"`{mark}` in Chinese text is half-width; write `{FullWidth(mark)}`.");

        void ReportBrackets(Prose block, Match pair)
        {
            var isMixed = pair.ValueSpan is ['(', .., '）'] or ['（', .., ')'];
            slips.Add(Rules.HalfWidthMark, block, pair.Index, pair.Length, isMixed
                ? $"One bracket of `{Shortened(pair.Value)}` is half-width; write `（…）`."
                : $"The brackets of `{Shortened(pair.Value)}` stand in Chinese text and are half-width; write `（…）`.");
        }

        // Straight marks do not say which of them open, so they are taken in pairs, and not at all where one is left over.
        void CheckQuotes(Prose block)
        {
            if (block.Text.Count(c => c == '"') % 2 != 0)
                return;
            foreach (Match pair in StraightQuotes().Matches(block.Text))
            {
                if (HanEdge().IsMatch(pair.Value))
                {
                    slips.Add(Rules.HalfWidthMark, block, pair.Index, pair.Length,
                        $"The quotation marks of `{Shortened(pair.Value)}` are straight; write `“…”`.");
                }
            }
        }
    }

    private static string Shortened(string text) => text.Length <= 16 ? text : $"{text[..7]}…{text[^7..]}";

    private static char FullWidth(char mark) => mark == '.' ? '。' : (char)(mark + ('！' - '!'));

    [GeneratedRegex("(?<=" + Signs.Han + "|" + Signs.Closing + @")[,;:?!](?=\s*(" + Signs.Han + "|" + Signs.Opening + "))|"
        + "(?<=" + Signs.Han + @"|[”’」』）】])\.(?=\s*" + Signs.Han + "|" + Signs.Opening + @"|\s*$)|(?<=" + Signs.Han + @")[,;?!](?=\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\([^()（）\n]*" + Signs.Han + @"[^()（）\n]*\)|\([^()（）\n]+）|（[^()（）\n]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex("\"[^\"\n]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex StraightQuotes();

    [GeneratedRegex("^\"" + Signs.Han + "|" + Signs.Han + "[。！？，]?\"$", RegexOptions.CultureInvariant)]
    private static partial Regex HanEdge();
}
