using Furrow.Markup;

namespace Furrow.Checking.Parity;

/// <summary>What authors call the blocks of their texts.</summary>
internal static class BlockNames
{
    /// <summary>A block with its id: <c>paragraph p5</c>.</summary>
    public static string NameOf(Block block) => $"{(block.Id.StartsWith("fn", StringComparison.Ordinal) ? "footnote" : NameOf(block.Kind))} {block.Id}";

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
