namespace Furrow.Markup;

/// <summary>What a block of the text is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph; in an interview it may be a speaker's turn.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A list. What stands in its items follows as blocks of their own.</summary>
    List,

    /// <summary>A quotation. What stands in it follows as blocks of their own.</summary>
    Quote,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A listing.</summary>
    Code,

    /// <summary>An image alone in its paragraph.</summary>
    Image,

    /// <summary>A photo of the front matter, placed in the text.</summary>
    Photo,

    /// <summary>A rule between two parts.</summary>
    Rule,

    /// <summary>Raw HTML.</summary>
    Html,
}
