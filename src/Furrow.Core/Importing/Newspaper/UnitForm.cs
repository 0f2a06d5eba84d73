namespace Furrow.Importing.Newspaper;

/// <summary>How a unit of the page stands in its Markdown.</summary>
public enum UnitForm
{
    /// <summary>Plain text: a line, or the lines of one paragraph.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A line that is bold from end to end.</summary>
    Bold,

    /// <summary>An image, without its caption.</summary>
    Image,

    /// <summary>A table, as Markdown or HTML.</summary>
    Table,

    /// <summary>Nothing but Markdown signs, such as a rule between two texts.</summary>
    Signs,
}
