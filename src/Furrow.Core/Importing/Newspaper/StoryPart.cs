namespace Furrow.Importing.Newspaper;

/// <summary>A unit of the page as part of a story.</summary>
/// <param name="Role">What it is there.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Doubt">Why it may be something else, as the second half of a sentence; null where there is no doubt.</param>
public sealed record StoryPart(PartRole Role, PageUnit Unit, string? Doubt = null)
{
    /// <summary>Whether it is part of the story's text.</summary>
    public bool IsText => Role is PartRole.Text or PartRole.Speaker or PartRole.Subheading or PartRole.Table;
}
