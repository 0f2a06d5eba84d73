using System.Buffers;
using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Checking.Typography;

/// <summary>
/// Finds spaces in Chinese, which sets none between characters or at its marks (W3C, Requirements for Chinese Text Layout). Spaces that mean something stay:
/// after an address, in headlines, in slogans within quotation marks, in lines of names, and in names of two characters set wide.
/// </summary>
internal static partial class SpaceChecker
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("“‘「『《（");
    private static readonly SearchValues<char> Closing = SearchValues.Create("”’」』》）");

    public static void Check(ArticleProse prose, SlipReport slips)
    {
        if (!prose.IsChinese)
            return;
        foreach (var block in prose.Blocks)
        {
            foreach (Match space in AtMark().Matches(block.Text))
                slips.Add(Rules.StraySpace, block, space.Index, space.Length, "There is a space beside a Chinese punctuation mark, whose own width is space enough; remove it.");
            if (block.Kind == ProseKind.Paragraph && SentenceEnd().IsMatch(block.Text))
                CheckBetween(block, slips);
        }
    }

    private static void CheckBetween(Prose block, SlipReport slips)
    {
        foreach (Match space in Between().Matches(block.Text))
        {
            if (!IsQuoted(block.Text, space.Index))
                slips.Add(Rules.StraySpace, block, space.Index, space.Length, "There is a space between two Chinese characters; remove it.");
        }
    }

    private static bool IsQuoted(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.LastIndexOfAny(Opening) > before.LastIndexOfAny(Closing);
    }

    [GeneratedRegex(@"(?<=[^\s\uFFFC])[ \t]+(?=[，。；：？！、）》」』】])|(?<=[，。；：？！（《「『【]|(?<![0-9])、)[ \t]+(?=" + Signs.Han + ")", RegexOptions.CultureInvariant)]
    private static partial Regex AtMark();

    [GeneratedRegex("(?<=" + Signs.Han + "{2})[ \t\u3000]+(?=" + Signs.Han + "{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex("[。！？]", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
