using System.Text.RegularExpressions;
using Furrow.Markup;
using Furrow.Text;
using Furrow.Text.Quantities;

namespace Furrow.Checking.Parity;

/// <summary>A block, or paragraphs in a row that may be one in the other language, with what tells which block translates it.</summary>
/// <param name="Block">The block; of several, the first.</param>
/// <param name="Length">The length of its text in UTF-16 code units.</param>
/// <param name="Values">The figures in it.</param>
/// <param name="Words">The words in Latin letters in it.</param>
/// <param name="Images">Its images.</param>
internal sealed partial record WeighedBlock(WrittenBlock Block, int Length, HashSet<decimal> Values, HashSet<string> Words, IReadOnlyList<WrittenLink> Images)
{
    /// <summary>Whether Chinese characters stand in it.</summary>
    public bool IsHan { get; init; }

    /// <summary>Reads a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="reader">Reads its figures.</param>
    public static WeighedBlock Of(WrittenBlock block, QuantityReader reader)
    {
        var text = block.Text.Text;
        return new WeighedBlock(
            block,
            text.Length,
            [.. reader.Read(text).Where(quantity => quantity.IsFigure).Select(quantity => quantity.Value)],
            LatinWord().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase),
            block.Images)
        {
            IsHan = text.EnumerateRunes().Any(HanText.IsHan),
        };
    }

    /// <summary>This block and the next as one; null where they are no two paragraphs.</summary>
    public WeighedBlock? With(WeighedBlock next) => IsParagraph(Block) && IsParagraph(next.Block)
        ? new WeighedBlock(Block, Length + next.Length, [.. Values, .. next.Values], new(Words.Concat(next.Words), StringComparer.OrdinalIgnoreCase), [.. Images, .. next.Images])
        {
            IsHan = IsHan || next.IsHan,
        }
        : null;

    /// <summary>Whether two blocks are of one kind, and items of one level.</summary>
    public static bool AreAlike(WrittenBlock original, WrittenBlock translation) =>
        original.Outline.Kind == translation.Outline.Kind
        && (original.Outline.Level == translation.Outline.Level || original.Outline.Kind == BlockKind.Heading);

    /// <summary>How likely a block of the other language translates this one: some 1.5 for one that nothing speaks for or against; null for one that cannot.</summary>
    /// <param name="translation">The other language's block.</param>
    /// <param name="ratio">How many letters this language needs for one of the other's.</param>
    public double? Likeness(WeighedBlock translation, double ratio)
    {
        var isAlike = AreAlike(Block, translation.Block);
        if (!isAlike && !MayBecome(Block, translation.Block))
            return null;
        var (a, b) = (Length + 10.0, translation.Length * ratio + 10.0);
        var likeness = 1.5 - 1.5 * Math.Abs(Math.Log(a / b));
        var shared = Values.Count(translation.Values.Contains);
        var all = Values.Count + translation.Values.Count - shared;
        if (all > 0)
            likeness += 3.0 * shared / all - 0.5;
        likeness += SharedWords(translation);
        if (Images.Count > 0 || translation.Images.Count > 0)
            likeness += Images.Count == 0 || translation.Images.Count == 0 ? -1.5 : Images[0].Url == translation.Images[0].Url ? 2 : 0;
        return isAlike ? likeness : likeness - 1.5;
    }

    private static bool IsParagraph(WrittenBlock block) => block.Outline.Kind == BlockKind.Paragraph;

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
    private double SharedWords(WeighedBlock translation)
    {
        if (IsHan == translation.IsHan)
            return 0;
        var (few, many) = IsHan ? (Words, translation.Words) : (translation.Words, Words);
        return few.Count == 0 ? 0 : 2.0 * few.Count(many.Contains) / few.Count - 0.5;
    }

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex LatinWord();
}
