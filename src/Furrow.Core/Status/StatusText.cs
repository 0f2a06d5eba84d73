namespace Furrow.Status;

/// <summary>Says what has changed in originals since their translations were made.</summary>
public static class StatusText
{
    /// <summary>The changes for each stale translation of a story, a line each under a line of its own; ends with an empty line.</summary>
    public static IEnumerable<string> Changes(StoryStatus story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var original = story.In(story.Original)!.Path;
        foreach (var article in story.Stale)
        {
            var stale = article.Staleness!;
            if (stale.Changes is not { } changes)
            {
                yield return $"{article.Path} was made from {stale.Source}, and {original} is {stale.Current} now. What has changed is not known: {stale.Unknown}.";
                yield return "";
                continue;
            }
            yield return $"{article.Path} was made from {stale.Source}. Since then {original} has changed:";
            foreach (var change in changes)
                yield return $"  {(change.Line is { } line ? $"line {line}" : change.Key)}: {change.ToString().ReplaceLineEndings(" ")}";
            yield return "";
        }
    }
}
