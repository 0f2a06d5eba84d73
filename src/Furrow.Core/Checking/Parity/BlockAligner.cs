using Furrow.Markup;
using Furrow.Text.Quantities;

namespace Furrow.Checking.Parity;

/// <summary>
/// Finds out which block of a translation is which of its original. Where both have the same kinds of blocks in the same
/// order, that is plain; where one is missing, the cheapest way through both is taken (Needleman and Wunsch, 1970), by kinds,
/// lengths and the figures in the blocks, so that one missing paragraph is one mistake.
/// </summary>
/// <param name="originalReader">Reads the original's figures.</param>
/// <param name="translationReader">Reads the translation's figures.</param>
internal sealed class BlockAligner(QuantityReader originalReader, QuantityReader translationReader)
{
    private const double Gap = -1.2;
    private const double Never = -1000;

    // Beyond that a comparison of each with each takes too long; such articles are paired by their numbers.
    private const int MostBlocks = 1500;

    /// <summary>The pairs, in the text's order.</summary>
    public IReadOnlyList<BlockPair> Align(IReadOnlyList<WrittenBlock> original, IReadOnlyList<WrittenBlock> translation)
    {
        if (original.Count == translation.Count && original.Zip(translation).All(pair => IsAlike(pair.First, pair.Second)))
            return [.. original.Zip(translation, (first, second) => new BlockPair(first, second))];
        if (original.Count > MostBlocks || translation.Count > MostBlocks)
            return ByPosition(original, translation);
        var first = original.Select(block => new Weighed(block, ValuesOf(block, originalReader))).ToArray();
        var second = translation.Select(block => new Weighed(block, ValuesOf(block, translationReader))).ToArray();
        return Walk(first, second, Score(first, second));
    }

    private static bool IsAlike(WrittenBlock original, WrittenBlock translation) =>
        original.Outline.Kind == translation.Outline.Kind
        && (original.Outline.Level == translation.Outline.Level || original.Outline.Kind == BlockKind.Heading);

    private static List<BlockPair> ByPosition(IReadOnlyList<WrittenBlock> original, IReadOnlyList<WrittenBlock> translation) =>
        [.. Enumerable.Range(0, Math.Max(original.Count, translation.Count)).Select(i => new BlockPair(original.ElementAtOrDefault(i), translation.ElementAtOrDefault(i)))];

    private static HashSet<decimal> ValuesOf(WrittenBlock block, QuantityReader reader) =>
        [.. reader.Read(block.Text.Text).Where(quantity => quantity.IsFigure).Select(quantity => quantity.Value)];

    private static double[,] Score(Weighed[] original, Weighed[] translation)
    {
        var ratio = (double)Math.Max(1, original.Sum(b => b.Length)) / Math.Max(1, translation.Sum(b => b.Length));
        var best = new double[original.Length + 1, translation.Length + 1];
        for (var i = original.Length; i >= 0; i--)
        {
            for (var j = translation.Length; j >= 0; j--)
            {
                if (i == original.Length && j == translation.Length)
                    continue;
                var pair = i < original.Length && j < translation.Length ? Likeness(original[i], translation[j], ratio) + best[i + 1, j + 1] : double.NegativeInfinity;
                var withoutFirst = i < original.Length ? Gap + best[i + 1, j] : double.NegativeInfinity;
                var withoutSecond = j < translation.Length ? Gap + best[i, j + 1] : double.NegativeInfinity;
                best[i, j] = Math.Max(pair, Math.Max(withoutFirst, withoutSecond));
            }
        }
        return best;
    }

    private static List<BlockPair> Walk(Weighed[] original, Weighed[] translation, double[,] best)
    {
        var pairs = new List<BlockPair>();
        var ratio = (double)Math.Max(1, original.Sum(b => b.Length)) / Math.Max(1, translation.Sum(b => b.Length));
        for (int i = 0, j = 0; i < original.Length || j < translation.Length;)
        {
            if (i < original.Length && j < translation.Length && best[i, j] == Likeness(original[i], translation[j], ratio) + best[i + 1, j + 1])
                pairs.Add(new BlockPair(original[i++].Block, translation[j++].Block));
            else if (i < original.Length && best[i, j] == Gap + best[i + 1, j])
                pairs.Add(new BlockPair(original[i++].Block, null));
            else
                pairs.Add(new BlockPair(null, translation[j++].Block));
        }
        return pairs;
    }

    private static double Likeness(Weighed original, Weighed translation, double ratio)
    {
        var isAlike = IsAlike(original.Block, translation.Block);
        if (!isAlike && !MayBecome(original.Block.Outline, translation.Block.Outline))
            return Never;
        var (a, b) = (original.Length + 10.0, translation.Length * ratio + 10.0);
        var likeness = 1.5 - 1.5 * Math.Abs(Math.Log(a / b));
        var shared = original.Values.Count(translation.Values.Contains);
        var all = original.Values.Count + translation.Values.Count - shared;
        if (all > 0)
            likeness += 3.0 * shared / all - 0.5;
        var (ours, theirs) = (original.Block.Images, translation.Block.Images);
        if (ours.Count > 0 || theirs.Count > 0)
            likeness += ours.Count == 0 || theirs.Count == 0 ? -1.5 : ours[0].Url == theirs[0].Url ? 2 : 0;
        return isAlike ? likeness : likeness - 1.5;
    }

    // A heading that lacks its `#`, an image with its caption in one paragraph: one block that is written in two ways.
    private static bool MayBecome(Block original, Block translation) =>
        IsLeaf(original.Kind) && IsLeaf(translation.Kind)
        && (original.Level == translation.Level || original.Kind == BlockKind.Heading || translation.Kind == BlockKind.Heading);

    private static bool IsLeaf(BlockKind kind) =>
        kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.Image or BlockKind.Photo or BlockKind.Code or BlockKind.Html;

    private sealed record Weighed(WrittenBlock Block, HashSet<decimal> Values)
    {
        public int Length { get; } = Block.Text.Text.Length;
    }
}
