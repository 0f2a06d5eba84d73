using System.Buffers;
using System.Text.RegularExpressions;
using Furrow.Checking.Typography;
using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Checking.Transcription;

/// <summary>
/// Finds sentences that go on in the next paragraph, as they do where a printed column ended. Certain is what ends with a comma. A paragraph
/// that merely lacks its last mark is only taken for broken in articles that were taken from print, where none does.
/// </summary>
internal static partial class BrokenSentenceChecker
{
    private static readonly SearchValues<char> MarksOfSentences = SearchValues.Create("，。；？！”");

    public static void Check(ArticleProse prose, SlipReport slips)
    {
        foreach (var block in prose.Blocks)
        {
            if (block is { Kind: ProseKind.Paragraph, Before: { Kind: ProseKind.Paragraph } before } && IsBroken(prose, before.Text.TrimEnd(), block.Text.TrimStart()))
            {
                slips.Add(Rules.BrokenSentence, block, 0, 1,
                    $"The paragraph before this one ends with `{before.Text.TrimEnd()[^1]}`, in the middle of a sentence; join the two, or end that one with the mark it lacks.", before, before.Text.TrimEnd().Length - 1);
            }
        }
    }

    private static bool IsBroken(ArticleProse prose, string before, string after)
    {
        if (prose.IsChinese)
            return ChineseGoesOn().IsMatch(after) && (ChineseComma().IsMatch(before) || (prose.IsTranscription && ChineseOpenEnd().IsMatch(before) && IsRunningText(before) && SentenceEnd().IsMatch(after)));
        return prose.IsEnglish && EnglishGoesOn().IsMatch(after) && (EnglishComma().IsMatch(before) || (prose.IsTranscription && EnglishOpenEnd().IsMatch(before)));
    }

    // Lines of names and places have no marks.
    private static bool IsRunningText(string text) => text.AsSpan().ContainsAny(MarksOfSentences);

    [GeneratedRegex("[，、]$", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseComma();

    [GeneratedRegex(Signs.Han + "$", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseOpenEnd();

    // Not a name with a colon, which begins somebody else's words.
    [GeneratedRegex("^(?![^，。；？！：]{1,12}：)(" + Signs.Han + "|[0-9，。、；？！”’）》])", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseGoesOn();

    [GeneratedRegex("[。？！…]", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\w{2,},$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishComma();

    [GeneratedRegex(@"\s[a-z]+-?$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishOpenEnd();

    [GeneratedRegex(@"^[a-z]+[\s,].*[.!?]”?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex EnglishGoesOn();
}
