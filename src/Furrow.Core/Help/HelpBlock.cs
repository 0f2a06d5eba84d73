namespace Furrow.Help;

/// <summary>A piece of a page of the documentation, without Markdown's marks.</summary>
public abstract record HelpBlock
{
    /// <summary>A heading.</summary>
    /// <param name="Text">Its words.</param>
    public sealed record Heading(string Text) : HelpBlock;

    /// <summary>A paragraph, or an item of a list.</summary>
    /// <param name="Text">Its words, in one line.</param>
    /// <param name="Mark">What stands before an item, such as <c>-</c> or <c>1.</c>; empty for a paragraph.</param>
    public sealed record Paragraph(string Text, string Mark) : HelpBlock;

    /// <summary>A listing: lines to be shown as they are.</summary>
    /// <param name="Lines">The lines.</param>
    public sealed record Listing(IReadOnlyList<string> Lines) : HelpBlock;

    /// <summary>A table.</summary>
    /// <param name="Rows">The rows, the first of them the headings; all have as many cells.</param>
    public sealed record Table(IReadOnlyList<IReadOnlyList<string>> Rows) : HelpBlock;
}
