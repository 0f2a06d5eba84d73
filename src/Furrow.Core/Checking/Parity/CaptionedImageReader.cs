using Furrow.Markup;

namespace Furrow.Checking.Parity;

/// <summary>
/// Parts images from the words under them where both stand in one paragraph, so that it makes no difference whether an
/// empty line parts them, which only one of the languages may have.
/// </summary>
internal static class CaptionedImageReader
{
    /// <summary>The blocks, those with images over a caption as two.</summary>
    public static IReadOnlyList<WrittenBlock> Part(IReadOnlyList<WrittenBlock> blocks) => [.. blocks.SelectMany(Part)];

    private static IEnumerable<WrittenBlock> Part(WrittenBlock block)
    {
        var text = block.Text.Text;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        if (block.Outline.Kind != BlockKind.Paragraph || block.Images.Count == 0 || start == text.Length)
            return [block];
        var caption = block.Text.At(start);
        var line = caption.Position!.Value.Line;
        if (!block.Images.Any(IsAbove) || !block.Images.All(image => IsAbove(image) || image.Location.Position!.Value.Line >= line))
            return [block];
        var images = block.Images.Where(IsAbove).ToList();
        var kind = images.TrueForAll(image => image.Url.StartsWith("photo:", StringComparison.Ordinal)) ? BlockKind.Photo : BlockKind.Image;
        return
        [
            new WrittenBlock(block.Outline with { Kind = kind }, block.Location, new Data.PlacedText("", [new Data.PlacedRun(0, 0)], _ => block.Location))
            {
                Images = images,
                Links = [.. block.Links.Where(IsAbove)],
            },
            block with
            {
                Location = caption,
                Images = [.. block.Images.Where(image => !IsAbove(image))],
                Links = [.. block.Links.Where(link => !IsAbove(link))],
            },
        ];

        bool IsAbove(WrittenLink link) => link.Location.Position!.Value.Line < line;
    }
}
