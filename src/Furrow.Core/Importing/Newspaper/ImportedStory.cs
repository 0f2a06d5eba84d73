using Furrow.Drafting;

namespace Furrow.Importing.Newspaper;

/// <summary>A story that was found on a page.</summary>
/// <param name="Id">The id it is given.</param>
/// <param name="Draft">What was read.</param>
/// <param name="File">The article's file; null when the story has no date, without which there is no article.</param>
public sealed record ImportedStory(string Id, StoryDraft Draft, DraftFile? File);
