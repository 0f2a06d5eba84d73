namespace Furrow.Importing.Newspaper;

/// <summary>A page cut into stories. Every unit that has a text is in one of the lists, once.</summary>
/// <param name="Stories">The parts of each story, in the order of the page.</param>
/// <param name="LeftOut">What belongs to no story, in the order of the page.</param>
internal sealed record PageCut(IReadOnlyList<IReadOnlyList<StoryPart>> Stories, IReadOnlyList<LeftOut> LeftOut);
