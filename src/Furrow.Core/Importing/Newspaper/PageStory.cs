using Furrow.Drafting;

namespace Furrow.Importing.Newspaper;

/// <summary>A story that was found on a page.</summary>
/// <param name="Id">The id it is given.</param>
/// <param name="Draft">What was read.</param>
/// <param name="Files">The article and its pictures as the page gives them, the article first; none when the story has no date, without which there is no article.</param>
/// <param name="State">Whether the archive has it already.</param>
public sealed record PageStory(string Id, StoryDraft Draft, IReadOnlyList<DraftFile> Files, DraftState State)
{
    /// <summary>The article; null when the story has no date.</summary>
    public DraftFile? Article => Files.Count > 0 ? Files[0] : null;
}
