using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Markup;

/// <summary>An article's text as its author wrote it, block by block, with the places of all that a check compares.</summary>
/// <param name="Blocks">The blocks of its outline, in the text's order.</param>
/// <param name="Notes">Its footnotes, in the order of their numbers.</param>
internal sealed record WrittenArticle(IReadOnlyList<WrittenBlock> Blocks, IReadOnlyList<WrittenBlock> Notes);

/// <summary>A block of an article as it is written. What stands in a list or a quotation is in blocks of its own.</summary>
/// <param name="Outline">The block in the outline; of a footnote, a paragraph with the id <c>fn1</c>, <c>fn2</c>, ….</param>
/// <param name="Location">Where it begins.</param>
/// <param name="Text">Its text as readers see it, without addresses and listings; the cells of a table each on a line.</param>
internal sealed record WrittenBlock(Block Outline, SourceLocation Location, PlacedText Text)
{
    /// <summary>Its links, in order.</summary>
    public IReadOnlyList<WrittenLink> Links { get; init; } = [];

    /// <summary>Its images among text, in order.</summary>
    public IReadOnlyList<WrittenLink> Images { get; init; } = [];

    /// <summary>The places of its references to footnotes.</summary>
    public IReadOnlyList<SourceLocation> NoteReferences { get; init; } = [];

    /// <summary>How many rows a table has; 0 of any other block.</summary>
    public int RowCount { get; init; }
}

/// <summary>A link or an image as it is written.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Location">Where it begins.</param>
internal sealed record WrittenLink(string Url, SourceLocation Location);
