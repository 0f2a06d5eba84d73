using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Markup;
using Furrow.Text;

namespace Furrow.Checking.Transcription;

/// <summary>Finds what stands twice in a row: sentences and paragraphs, and words that are never doubled.</summary>
internal static partial class RepetitionChecker
{
    // Shorter sentences are repeated for effect.
    private const int ShortestSentence = 20;

    public static void Check(ArticleProse prose, SlipReport slips)
    {
        foreach (var block in prose.Blocks)
        {
            CheckSentences(block, slips);
            if (prose.IsChinese)
                CheckWords(block, ChineseWord(), slips);
            else if (prose.IsEnglish)
                CheckWords(block, EnglishWord(), slips);
        }
    }

    private static void CheckWords(Prose block, Regex doubled, SlipReport slips)
    {
        foreach (Match word in doubled.Matches(block.Text))
            slips.Add(Rules.RepeatedWord, block, word.Index, word.Length, $"`{word.Groups[1].Value}` stands twice; take one away.");
    }

    private static void CheckSentences(Prose block, SlipReport slips)
    {
        if (block.Kind != ProseKind.Paragraph)
            return;
        var before = block.Before is { } previous ? Sentences().Matches(previous.Text).LastOrDefault() : null;
        foreach (Match sentence in Sentences().Matches(block.Text))
        {
            if (before is not null && SentenceCutter.Width(sentence.Value) >= ShortestSentence && sentence.Value.Trim() == before.Value.Trim())
                slips.Add(Rules.RepeatedSentence, block, sentence.Index + sentence.Length - sentence.Value.TrimStart().Length, sentence.Length, "This sentence is the one before it over again; take one away.");
            before = sentence;
        }
    }

    [GeneratedRegex(@"(?:[^。！？.!?]|[.!?](?![\s”’""]|$))+(?:[。！？.!?]+[”’」』）""]*|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    [GeneratedRegex("(?<!目)(的)的(?!确|士|哥|卢|话)", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseWord();

    [GeneratedRegex(@"(?<![\w-])(the|a|an|of|and|from|for|with|their|its)\s+\1(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();
}
