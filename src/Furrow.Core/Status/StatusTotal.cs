using Furrow.Config;

namespace Furrow.Status;

/// <summary>What some stories have in all.</summary>
/// <param name="Name">What the stories share, such as a year; empty for the whole archive.</param>
/// <param name="Stories">How many there are.</param>
/// <param name="Articles">How many articles they have, by language.</param>
/// <param name="Left">How many of the stories have something left to do, by what it is.</param>
public sealed record StatusTotal(
    string Name, int Stories, IReadOnlyDictionary<Language, int> Articles, IReadOnlyDictionary<StatusConcern, int> Left)
{
    /// <summary>The total of some stories.</summary>
    public static StatusTotal Of(string name, IReadOnlyCollection<StoryStatus> stories) => new(
        name,
        stories.Count,
        stories.SelectMany(story => story.Articles).CountBy(article => article.Language).ToDictionary(),
        Enum.GetValues<StatusConcern>().ToDictionary(concern => concern, concern => stories.Count(story => story.Has(concern))));
}
