namespace Furrow.Markup;

/// <summary>Where a piece of prose stands.</summary>
internal enum ProseKind
{
    /// <summary>A text of the front matter, such as the headline or a caption.</summary>
    FrontMatter,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A table's cell.</summary>
    Cell,
}
