namespace Furrow.Importing.Newspaper;

/// <summary>
/// Gives a story back what stands under another's headline: where a text breaks off in the middle of a sentence, and what comes
/// between the next headline and its byline goes on with it, the headline has come between the story's columns.
/// </summary>
internal static class InterruptionMender
{
    private const string Doubt = "it stands between the next headline and its byline, and the text before that headline breaks off";

    /// <summary>Moves the paragraphs, in stories in the order of the page.</summary>
    public static void Mend(IReadOnlyList<List<StoryPart>> stories)
    {
        for (var i = 1; i < stories.Count; i++)
        {
            var (above, story) = (stories[i - 1], stories[i]);
            var start = story.FindIndex(part => part.IsText);
            var byline = story.FindIndex(part => part.Role == PartRole.Byline);
            if (start < 0 || byline < start || byline + 1 == story.Count || !IsBroken(above))
                continue;
            // Only paragraphs, and text must be left for the story itself.
            var moved = story[start..byline];
            if (!moved.TrueForAll(part => part.Role == PartRole.Text) || !story[byline..].Exists(part => part.IsText))
                continue;
            above.AddRange(moved.Select(part => part with { Doubt = Doubt }));
            story.RemoveRange(start, byline - start);
        }
    }

    private static bool IsBroken(List<StoryPart> story) =>
        story.FindLast(part => part.IsText) is { Role: PartRole.Text or PartRole.Speaker } last && SentenceEnd.Of(last.Unit.Text) == Ending.Broken;
}
