namespace Furrow.Importing.Newspaper;

/// <summary>A paragraph of a draft.</summary>
/// <param name="Role">What it is: text, what somebody says, a heading, a table.</param>
/// <param name="Text">Its words, as Markdown; a heading's without its sign.</param>
/// <param name="Speaker">Who begins to speak with it; null where nobody does.</param>
/// <param name="Units">The units of the page that it is made of, more than one where a column's end was mended.</param>
public sealed record Paragraph(PartRole Role, string Text, string? Speaker, IReadOnlyList<PageUnit> Units)
{
    /// <summary>Whether an editor says it, under what others have said in an interview.</summary>
    public bool IsEditors { get; init; }
}
