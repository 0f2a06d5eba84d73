using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Checking.Typography;

/// <summary>
/// Finds dashes and ellipses that are typed in pieces. In Chinese each takes the width of two characters, <c>——</c> and <c>……</c>
/// (GB/T 15834—2011, 5.1.4 and 5.1.5); in English a dash is one sign. A single <c>—</c> between two names is the mark of
/// connection (4.13), not a dash.
/// </summary>
internal static partial class DashChecker
{
    public static void Check(ArticleProse prose, SlipReport slips)
    {
        foreach (var block in prose.Blocks)
        {
            if (prose.IsChinese)
                CheckChinese(block, slips);
            else if (prose.IsEnglish)
                CheckEnglish(block, slips);
        }
    }

    private static void CheckChinese(Prose block, SlipReport slips)
    {
        foreach (Match dash in ChineseDash().Matches(block.Text))
            slips.Add(Rules.WrongDash, block, dash.Index, dash.Length, $"`{dash.Value}` is no Chinese dash; write `——`.");
        foreach (Match dots in ChineseDots().Matches(block.Text))
        {
            if (!IsWholeEllipsis(dots.ValueSpan))
                slips.Add(Rules.WrongEllipsis, block, dots.Index, dots.Length, $"`{dots.Value}` is no Chinese ellipsis; write `……`.");
        }
    }

    // Four signs stand for whole paragraphs left out.
    private static bool IsWholeEllipsis(ReadOnlySpan<char> dots) => dots is "……" or "…………";

    private static void CheckEnglish(Prose block, SlipReport slips)
    {
        foreach (Match dash in EnglishDash().Matches(block.Text))
            slips.Add(Rules.WrongDash, block, dash.Index, dash.Length, $"`{dash.Value.Trim()}` stands for a dash; write `—`, or `–` with a space on each side.");
    }

    [GeneratedRegex("(?<=(" + Signs.Han + @"|[，。！？”」』）》])\s?)(-{2,}|–{1,}|(?<!—)—{3,})(?=\s?(" + Signs.Han + "|[“「『（《]))|^(-{2,}|–+|—)(?=" + Signs.Han + "{2})", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseDash();

    [GeneratedRegex("(?<=" + Signs.Han + @"|[，”」』）》])(\.{3,}|。{3,}|…+)|(\.{3,}|…+)(?=" + Signs.Han + ")", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseDots();

    [GeneratedRegex(@"(?<=[A-Za-z,”)])(--|---)(?=[A-Za-z“\u0022‘])|(?<=[A-Za-z,”\u0022’'.)]) (--|---) (?=[A-Za-z“\u0022‘])", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishDash();
}
