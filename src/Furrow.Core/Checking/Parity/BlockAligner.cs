using Furrow.Markup;
using Furrow.Text.Quantities;

namespace Furrow.Checking.Parity;

/// <summary>
/// Finds out which block of a translation is which of its original. Where both have the same kinds of blocks in the same
/// order, that is plain; else the cheapest way through both is taken, by kinds, lengths, figures and the Latin words that stand in a
/// text in Chinese characters too: a block may be missing, so that one missing paragraph is one mistake (Needleman and Wunsch, 1970), and
/// paragraphs in a row may be one in the other language (Gale and Church, 1993).
/// </summary>
/// <param name="originalReader">Reads the original's figures.</param>
/// <param name="translationReader">Reads the translation's figures.</param>
internal sealed class BlockAligner(QuantityReader originalReader, QuantityReader translationReader)
{
    private const double Gap = -1.2;

    // For each paragraph more. Two of one length, of which the other language has one, are 1.04 worse by length alone (1.5 · ln 2) when
    // they are taken for one. More than a gap, so that a short paragraph that is missing is not taken for joined.
    private const double Join = -1.25;

    private const int MostJoined = 5;

    // Beyond that a comparison of each with each takes too long; such articles are paired by their numbers.
    private const int MostBlocks = 1500;

    // How many letters a text in Chinese characters has for one of its translation in letters, and for how many letters that is believed
    // against what the two texts show: one paragraph that is missing of three says little of a translator's style.
    private const double HanPerLetter = 0.31;
    private const int TrustedLetters = 600;

    /// <summary>The pairs, in the text's order.</summary>
    public IReadOnlyList<BlockPair> Align(IReadOnlyList<WrittenBlock> original, IReadOnlyList<WrittenBlock> translation)
    {
        if (original.Count == translation.Count && original.Zip(translation).All(pair => WeighedBlock.AreAlike(pair.First, pair.Second)))
            return [.. original.Zip(translation, (first, second) => new BlockPair(first, second))];
        if (original.Count > MostBlocks || translation.Count > MostBlocks)
            return ByPosition(original, translation);
        var steps = BestSteps(WithJoined(original, originalReader), WithJoined(translation, translationReader));
        var pairs = new List<BlockPair>();
        for (int i = 0, j = 0; i < original.Count || j < translation.Count;)
        {
            var step = steps[i, j];
            pairs.AddRange(PairsOf([.. original.Skip(i).Take(step.Originals)], [.. translation.Skip(j).Take(step.Translations)]));
            (i, j) = (i + step.Originals, j + step.Translations);
        }
        return pairs;
    }

    private static List<BlockPair> ByPosition(IReadOnlyList<WrittenBlock> original, IReadOnlyList<WrittenBlock> translation) =>
        [.. Enumerable.Range(0, Math.Max(original.Count, translation.Count)).Select(i => new BlockPair(original.ElementAtOrDefault(i), translation.ElementAtOrDefault(i)))];

    private static IEnumerable<BlockPair> PairsOf(WrittenBlock[] originals, WrittenBlock[] translations) =>
    [
        new BlockPair(originals.FirstOrDefault(), translations.FirstOrDefault()),
        .. originals.Skip(1).Select(block => new BlockPair(block, null) { JoinedTo = translations[0] }),
        .. translations.Skip(1).Select(block => new BlockPair(null, block) { JoinedTo = originals[0] }),
    ];

    // By the number of blocks that are one, from 1, and the first of them; null where they cannot be one.
    private static WeighedBlock?[][] WithJoined(IReadOnlyList<WrittenBlock> blocks, QuantityReader reader)
    {
        WeighedBlock[] single = [.. blocks.Select(block => WeighedBlock.Of(block, reader))];
        var joined = new List<WeighedBlock?[]> { single };
        while (joined.Count < MostJoined)
            joined.Add([.. joined[^1].Select((before, i) => i + joined.Count < single.Length ? before?.With(single[i + joined.Count]) : null)]);
        return [.. joined];
    }

    private static Step[,] BestSteps(WeighedBlock?[][] originals, WeighedBlock?[][] translations)
    {
        var (count, otherCount) = (originals[0].Length, translations[0].Length);
        var ratio = RatioOf(originals[0], translations[0]);
        var best = new double[count + 1, otherCount + 1];
        var steps = new Step[count + 1, otherCount + 1];
        for (var i = count; i >= 0; i--)
        {
            for (var j = otherCount; j >= 0; j--)
            {
                if (i == count && j == otherCount)
                    continue;
                best[i, j] = double.NegativeInfinity;
                Try(i, j, new Step(1, 1));
                Try(i, j, new Step(1, 0));
                Try(i, j, new Step(0, 1));
                for (var joined = 2; joined <= MostJoined; joined++)
                {
                    Try(i, j, new Step(joined, 1));
                    Try(i, j, new Step(1, joined));
                }
            }
        }
        return steps;

        void Try(int i, int j, Step step)
        {
            var (nextI, nextJ) = (i + step.Originals, j + step.Translations);
            if (nextI > count || nextJ > otherCount || WorthOf(i, j, step) + best[nextI, nextJ] is not { } worth || worth <= best[i, j])
                return;
            (best[i, j], steps[i, j]) = (worth, step);
        }

        double? WorthOf(int i, int j, Step step)
        {
            if (step.Originals == 0 || step.Translations == 0)
                return Gap;
            return originals[step.Originals - 1][i] is { } one && translations[step.Translations - 1][j] is { } other
                ? one.Likeness(other, ratio) + Join * (step.Originals + step.Translations - 2)
                : null;
        }
    }

    private static double RatioOf(WeighedBlock?[] originals, WeighedBlock?[] translations)
    {
        var usual = (originals.Any(b => b!.IsHan), translations.Any(b => b!.IsHan)) switch
        {
            (true, false) => HanPerLetter,
            (false, true) => 1 / HanPerLetter,
            _ => 1,
        };
        return (originals.Sum(b => b!.Length) + TrustedLetters * usual) / (translations.Sum(b => b!.Length) + TrustedLetters);
    }

    /// <summary>How many blocks of either side are one block of the other; 0 where a side has none.</summary>
    private readonly record struct Step(int Originals, int Translations);
}
