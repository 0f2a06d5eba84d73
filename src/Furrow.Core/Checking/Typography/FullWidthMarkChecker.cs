using System.Text.RegularExpressions;
using Furrow.Diagnostics;

namespace Furrow.Checking.Typography;

/// <summary>Finds Chinese punctuation in the text of a language that does not use it, such as a translation typed with a Chinese keyboard.</summary>
internal static partial class FullWidthMarkChecker
{
    public static void Check(ArticleProse prose, SlipReport slips)
    {
        if (prose.IsWrittenInHan)
            return;
        foreach (var block in prose.Blocks)
        {
            foreach (Match mark in Mark().Matches(block.Text))
                slips.Add(Rules.FullWidthMark, block, mark.Index, mark.Length, $"`{mark.Value}` is Chinese punctuation; write `{HalfWidth(mark.Value[0])}`.");
        }
    }

    private static string HalfWidth(char mark) => mark switch
    {
        '。' => ".",
        '、' => ",",
        _ => ((char)(mark - ('！' - '!'))).ToString(),
    };

    // Not beside Chinese words, which may keep theirs.
    [GeneratedRegex("(?<!" + Signs.Han + "[”’」』）】》]?)[，。；：？！（）、](?![“‘「『（【《]?" + Signs.Han + ")(?<=[A-Za-z0-9\\s”’'\"].|^.)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
