using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Checking.Parity;

/// <summary>Finds blocks that stand in one language alone: a run of them is one slip, told where the two texts part.</summary>
/// <param name="diagnostics">Where slips are reported.</param>
internal sealed class StructureChecker(DiagnosticBag diagnostics)
{
    /// <summary>Reports the blocks without a counterpart, and headings of another level.</summary>
    public void Check(ArticlePair pair)
    {
        for (var i = 0; i < pair.Blocks.Count;)
        {
            if (pair.Blocks[i] is { JoinedTo: { } whole } part)
            {
                ReportDivided(part, whole);
                i++;
                continue;
            }
            var isOriginals = pair.Blocks[i].Translation is null;
            var run = pair.Blocks.Skip(i).TakeWhile(p => p.JoinedTo is null && (isOriginals ? p.Translation is null : p.Original is null)).ToList();
            var alone = run.Select(p => (p.Original ?? p.Translation)!).Where(block => !IsElsewhere(block, pair)).ToList();
            if (alone.Count > 0 && isOriginals)
                ReportMissing(alone, PlaceIn(pair, i, ofOriginal: false));
            else if (alone.Count > 0)
                ReportAdded(alone, PlaceIn(pair, i, ofOriginal: true));
            i += Math.Max(run.Count, 1);
        }
        CheckLevels(pair);
        CheckKinds(pair);
    }

    // An image may stand a paragraph earlier or later.
    private static bool IsElsewhere(WrittenBlock block, ArticlePair pair) =>
        block.Outline.Kind is BlockKind.Image or BlockKind.Photo && block.Images.Count > 0 && block.Images.All(pair.SharedImages.Contains);

    private void CheckKinds(ArticlePair pair)
    {
        foreach (var (original, translation) in pair.Blocks)
        {
            if (original is null || translation is null || original.Outline.Kind == translation.Outline.Kind)
                continue;
            // An image may be written as HTML, or among the words of a paragraph.
            if (original.Images.Concat(translation.Images).ToList() is { Count: > 0 } images && images.TrueForAll(pair.SharedImages.Contains))
                continue;
            var (ours, theirs) = (original.Outline.Kind, translation.Outline.Kind);
            diagnostics.Report(ours == BlockKind.Heading || theirs == BlockKind.Heading ? Rules.HeadingDiffers : Rules.BlockDiffers, translation.Location,
                $"This is a {BlockNames.NameOf(theirs)} in the translation and a {BlockNames.NameOf(ours)} in the original; write both in the same way.", original.Location);
        }
    }

    private void ReportMissing(List<WrittenBlock> blocks, SourceLocation? place) => diagnostics.Report(
        RuleOf(blocks), place,
        IsFrame(blocks) ? $"The original's {BlockNames.NameOf(blocks[0])} is none in the translation; write both in the same way."
            : blocks.Count == 1 ? $"The original's {BlockNames.NameOf(blocks[0])} is not in the translation; translate it here."
            : $"{blocks.Count} blocks of the original, {BlockNames.NameOf(blocks[0])} to {BlockNames.NameOf(blocks[^1])}, are not in the translation; translate them here.",
        blocks[0].Location);

    private void ReportAdded(List<WrittenBlock> blocks, SourceLocation? place) => diagnostics.Report(
        RuleOf(blocks), blocks[0].Location,
        IsFrame(blocks) ? $"The translation's {BlockNames.NameOf(blocks[0])} is none in the original; write both in the same way."
            : blocks.Count == 1 ? $"The translation's {BlockNames.NameOf(blocks[0])} has no counterpart in the original; remove it, or join it with the block that it belongs to."
            : $"{blocks.Count} blocks of the translation, {BlockNames.NameOf(blocks[0])} to {BlockNames.NameOf(blocks[^1])}, have no counterpart in the original; remove them, or join them with the blocks that they belong to.",
        place);

    private void ReportDivided(BlockPair part, WrittenBlock whole)
    {
        if (part.Original is { } original)
        {
            diagnostics.Report(Rules.BlockDiffers, whole.Location,
                $"The original's {BlockNames.NameOf(original.Outline)} is no paragraph of its own here, but stands in {BlockNames.NameOf(whole.Outline)}; divide it with an empty line.", original.Location);
        }
        else
        {
            diagnostics.Report(Rules.BlockDiffers, part.Translation!.Location,
                $"The original goes on without a new paragraph here, in its {BlockNames.NameOf(whole.Outline)}; join {BlockNames.NameOf(part.Translation.Outline)} with the one before.", whole.Location);
        }
    }

    // What stands in the list or quotation is in both.
    private static bool IsFrame(List<WrittenBlock> blocks) => blocks is [{ Outline.Kind: BlockKind.List or BlockKind.Quote }];

    // The first block of the other side after a run, or its last one.
    private static SourceLocation? PlaceIn(ArticlePair pair, int index, bool ofOriginal)
    {
        var blocks = pair.Blocks.Select(p => ofOriginal ? p.Original : p.Translation).ToList();
        var article = (ofOriginal ? pair.Original : pair.Translation).Article;
        return (blocks.Skip(index).FirstOrDefault(b => b is not null) ?? blocks.Take(index).LastOrDefault(b => b is not null))?.Location ?? article.Location;
    }

    // A text whose headings are all one level lower has one slip, not one a heading.
    private void CheckLevels(ArticlePair pair)
    {
        var known = 0;
        foreach (var (original, translation) in pair.Blocks)
        {
            if (original?.Outline.Kind != BlockKind.Heading || translation?.Outline.Kind != BlockKind.Heading)
                continue;
            var difference = translation.Outline.Level - original.Outline.Level;
            if (difference != known && difference != 0)
            {
                diagnostics.Report(Rules.HeadingDiffers, translation.Location,
                    $"This heading is {(difference > 0 ? "lower" : "higher")} than the original's by {Math.Abs(difference)}; write it with {(difference > 0 ? "fewer" : "more")} `#`.",
                    original.Location);
            }
            known = difference;
        }
    }

    private static DiagnosticRule RuleOf(List<WrittenBlock> blocks)
    {
        if (blocks.TrueForAll(b => b.Outline.Kind == BlockKind.Heading))
            return Rules.HeadingDiffers;
        return blocks.TrueForAll(b => b.Outline.Kind is BlockKind.Image or BlockKind.Photo) ? Rules.ImageDiffers : Rules.BlockDiffers;
    }
}
