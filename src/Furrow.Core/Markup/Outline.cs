using MarkdownBlock = Markdig.Syntax.Block;

namespace Furrow.Markup;

/// <summary>Gives blocks their ids and lists them. Blocks of footnotes are not part of it and have no ids.</summary>
internal sealed class Outline(ArticleDraft draft)
{
    /// <summary>Whether a footnote is being written, rather than the body.</summary>
    public bool IsInNotes { get; set; }

    /// <summary>A block of the outline with its id, not yet in it.</summary>
    public Block Describe(BlockKind kind, int level, MarkdownBlock block) =>
        new(IsInNotes ? "" : draft.NextId(kind), kind, level, draft.LineOf(block.Line));

    /// <summary>Adds a block. Returns the id for its element; null in a footnote.</summary>
    public string? Add(BlockKind kind, int level, MarkdownBlock block) => Add(Describe(kind, level, block));

    /// <inheritdoc cref="Add(BlockKind, int, MarkdownBlock)"/>
    public string? Add(Block block)
    {
        if (IsInNotes)
            return null;
        draft.Blocks.Add(block);
        // Neither has an element of its own that could carry the id.
        if (block.Kind is BlockKind.Photo or BlockKind.Html)
            return null;
        draft.AddFragment(block.Id);
        if (block.Anchor is not null)
            draft.AddFragment(block.Anchor);
        return block.Id;
    }
}
