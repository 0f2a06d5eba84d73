using Furrow.Markup;

namespace Furrow.Checking.Parity;

/// <summary>What authors call the blocks of their texts.</summary>
internal static class BlockNames
{
    private const string PhotoScheme = "photo:";

    /// <summary>A block by what its author knows it by: an image by its file, a photograph by its id, another as <see cref="NameOf(Block)"/> has it.</summary>
    public static string NameOf(WrittenBlock block) => block is { Outline.Kind: BlockKind.Image or BlockKind.Photo, Images: [var image] }
        ? $"{NameOf(block.Outline.Kind)} `{(image.Url.StartsWith(PhotoScheme, StringComparison.Ordinal) ? image.Url[PhotoScheme.Length..] : image.Url)}`"
        : NameOf(block.Outline);

    /// <summary>A block with the id that readers' addresses have: <c>paragraph p5</c>. That of other blocks than paragraphs nobody knows.</summary>
    public static string NameOf(Block block) => block.Id.StartsWith("fn", StringComparison.Ordinal) ? $"footnote {block.Id}"
        : block.Id.StartsWith('b') ? NameOf(block.Kind)
        : $"{NameOf(block.Kind)} {block.Id}";

    /// <summary>A kind of block, in the singular.</summary>
    public static string NameOf(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => "paragraph",
        BlockKind.Heading => "heading",
        BlockKind.List => "list",
        BlockKind.Quote => "quotation",
        BlockKind.Table => "table",
        BlockKind.Code => "listing",
        BlockKind.Image => "image",
        BlockKind.Photo => "photo",
        BlockKind.Rule => "rule",
        _ => "piece of HTML",
    };
}
