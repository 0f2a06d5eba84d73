using System.Text.RegularExpressions;
using Furrow.Diagnostics;

namespace Furrow.Checking.Transcription;

/// <summary>
/// Finds words that are still divided by the hyphen of a printed line's end, <c>develop- ment</c>. A hyphen that hangs before
/// a second word, as in <c>short- and long-term</c>, is no division.
/// </summary>
internal static partial class DividedWordChecker
{
    // What follows a hyphen that hangs, or one that stands for a dash.
    private const string Joins = "(?:and|or|to|nor|but|than|versus|vs|through|as|all|when|how|the|an|it|this|that|with|which|is|are|in|on|of|for|if|you|we|they|not|so|then|what|where|who|by|from|at)";

    public static void Check(ArticleProse prose, SlipReport slips)
    {
        if (!prose.IsEnglish)
            return;
        foreach (var block in prose.Blocks)
        {
            foreach (Match word in Divided().Matches(block.Text))
            {
                slips.Add(Rules.DividedWord, block, word.Index, word.Length,
                    $"`{word.Value.ReplaceLineEndings(" ")}` is divided as at a line's end; write `{word.Groups[1].Value}{word.Groups[2].Value}`, or join it with its hyphen.");
            }
        }
    }

    [GeneratedRegex(@"(?<=^|[\s(“‘])(?<!- (?:and|or|to) )([A-Za-z]*[a-z]{3})-[ \n](?!" + Joins + @"\b)([a-z]{2,})\b(?!-)", RegexOptions.CultureInvariant)]
    private static partial Regex Divided();
}
