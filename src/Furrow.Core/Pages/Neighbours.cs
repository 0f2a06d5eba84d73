using Furrow.Catalog;

namespace Furrow.Pages;

/// <summary>The stories that a story's page leads on to.</summary>
/// <param name="Parent">The story it is a sidebar to.</param>
/// <param name="Sidebars">Its sidebars.</param>
/// <param name="Related">What to read next (<see cref="RelatedStories"/>), best first.</param>
/// <param name="Newer">The next newer story of the archive.</param>
/// <param name="Older">The next older story of the archive.</param>
public sealed record Neighbours(Story? Parent, IReadOnlyList<Story> Sidebars, IReadOnlyList<Story> Related, Story? Newer, Story? Older)
{
    /// <summary>Those of a page of the site: none.</summary>
    public static readonly Neighbours None = new(null, [], [], null, null);

    private const int MostRelated = 4;

    /// <summary>Those of a story.</summary>
    public static Neighbours Of(Story story, StoryCatalog catalog, RelatedStories related) => story.IsPage
        ? None
        : new Neighbours(
            story.PartOf is { } parent ? catalog.Find(parent) : null,
            [.. catalog.SidebarsOf(story)],
            related.Of(story, MostRelated),
            catalog.NewerThan(story),
            catalog.OlderThan(story));
}
