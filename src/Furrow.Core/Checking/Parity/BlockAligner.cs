using System.Text.RegularExpressions;
using Furrow.Markup;
using Furrow.Text;
using Furrow.Text.Quantities;

namespace Furrow.Checking.Parity;

/// <summary>
/// Finds out which block of a translation is which of its original. Where both have the same kinds of blocks in the same
/// order, that is plain; where one is missing, the cheapest way through both is taken (Needleman and Wunsch, 1970), by kinds,
/// lengths, figures and the Latin words that stand in a text in Chinese characters too, so that one missing paragraph is one mistake.
/// </summary>
/// <param name="originalReader">Reads the original's figures.</param>
/// <param name="translationReader">Reads the translation's figures.</param>
internal sealed partial class BlockAligner(QuantityReader originalReader, QuantityReader translationReader)
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
        var first = original.Select(block => new Weighed(block, ValuesOf(block, originalReader), WordsOf(block))).ToArray();
        var second = translation.Select(block => new Weighed(block, ValuesOf(block, translationReader), WordsOf(block))).ToArray();
        return Walk(first, second, Score(first, second));
    }

    private static bool IsAlike(WrittenBlock original, WrittenBlock translation) =>
        original.Outline.Kind == translation.Outline.Kind
        && (original.Outline.Level == translation.Outline.Level || original.Outline.Kind == BlockKind.Heading);

    private static List<BlockPair> ByPosition(IReadOnlyList<WrittenBlock> original, IReadOnlyList<WrittenBlock> translation) =>
        [.. Enumerable.Range(0, Math.Max(original.Count, translation.Count)).Select(i => new BlockPair(original.ElementAtOrDefault(i), translation.ElementAtOrDefault(i)))];

    private static HashSet<decimal> ValuesOf(WrittenBlock block, QuantityReader reader) =>
        [.. reader.Read(block.Text.Text).Where(quantity => quantity.IsFigure).Select(quantity => quantity.Value)];

    private static HashSet<string> WordsOf(WrittenBlock block) =>
        LatinWord().Matches(block.Text.Text).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

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
        if (!isAlike && !MayBecome(original.Block, translation.Block))
            return Never;
        var (a, b) = (original.Length + 10.0, translation.Length * ratio + 10.0);
        var likeness = 1.5 - 1.5 * Math.Abs(Math.Log(a / b));
        var shared = original.Values.Count(translation.Values.Contains);
        var all = original.Values.Count + translation.Values.Count - shared;
        if (all > 0)
            likeness += 3.0 * shared / all - 0.5;
        likeness += SharedWords(original, translation);
        var (ours, theirs) = (original.Block.Images, translation.Block.Images);
        if (ours.Count > 0 || theirs.Count > 0)
            likeness += ours.Count == 0 || theirs.Count == 0 ? -1.5 : ours[0].Url == theirs[0].Url ? 2 : 0;
        return isAlike ? likeness : likeness - 1.5;
    }

    // A heading that lacks its `#`, a listing without its signs, the paragraphs of a list in one language alone: one block that is written in
    // two ways. A heading and an image are two blocks, as are an image and a paragraph that has none.
    private static bool MayBecome(WrittenBlock original, WrittenBlock translation)
    {
        var (ours, theirs) = (original.Outline.Kind, translation.Outline.Kind);
        if (ours == theirs)
            return ours is BlockKind.Paragraph or BlockKind.Code or BlockKind.Image or BlockKind.Photo;
        return MayBecome(original, theirs) || MayBecome(translation, ours);
    }

    private static bool MayBecome(WrittenBlock one, BlockKind other) => one.Outline.Kind switch
    {
        BlockKind.Paragraph => other is BlockKind.Heading or BlockKind.Code or BlockKind.Html || (other is BlockKind.Image or BlockKind.Photo && one.Images.Count > 0),
        BlockKind.Image => other is BlockKind.Photo or BlockKind.Html,
        _ => false,
    };

    // Linux in a Chinese paragraph is Linux in its translation; two Latin languages share words that mean nothing.
    private static double SharedWords(Weighed original, Weighed translation)
    {
        if (original.IsHan == translation.IsHan)
            return 0;
        var (few, many) = original.IsHan ? (original.Words, translation.Words) : (translation.Words, original.Words);
        return few.Count == 0 ? 0 : 2.0 * few.Count(many.Contains) / few.Count - 0.5;
    }

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex LatinWord();

    private sealed record Weighed(WrittenBlock Block, HashSet<decimal> Values, HashSet<string> Words)
    {
        public int Length { get; } = Block.Text.Text.Length;

        public bool IsHan { get; } = Block.Text.Text.EnumerateRunes().Any(HanText.IsHan);
    }
}
