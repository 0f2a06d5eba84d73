using System.Text.RegularExpressions;
using Furrow.Checking.Typography;
using Furrow.Diagnostics;

namespace Furrow.Checking.Transcription;

/// <summary>Finds characters that were read wrongly or not at all: letters among digits, and signs that stand for what is lost.</summary>
internal static partial class MisreadCharacterChecker
{
    public static void Check(ArticleProse prose, SlipReport slips)
    {
        foreach (var block in prose.Blocks)
        {
            foreach (Match number in LetterAmongDigits().Matches(block.Text))
                slips.Add(Rules.LetterInNumber, block, number.Index, number.Length, $"There is a letter among the digits of `{number.Value}`; write `{Digits(number.Value)}` if that is what is printed.");
            foreach (Match lost in Lost().Matches(block.Text))
            {
                slips.Add(Rules.LostCharacter, block, lost.Index, lost.Length,
                    $"`{lost.Value}` (U+{(int)lost.Value[0]:X4}) stands where a character was lost; write what is printed, or say in `transcription.notes` that it cannot be read.");
            }
        }
    }

    private static string Digits(string number) => number.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1');

    [GeneratedRegex(@"(?<![A-Za-z0-9_.\-/#])(?:[0-9]+[OolI]+[0-9]+|l[0-9]{2,}|[0-9]+[OI])(?=" + Signs.Han + @"|[%,，。、；)）]|\s?$)", RegexOptions.CultureInvariant)]
    private static partial Regex LetterAmongDigits();

    // U+FFFD, the private use area, and the box that printers set for a character they lack.
    [GeneratedRegex(@"\uFFFD|[\uE000-\uF8FF]|(?<=" + Signs.Han + ")[□■](?=" + Signs.Han + "|[，。、；：？！”）])", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();
}
