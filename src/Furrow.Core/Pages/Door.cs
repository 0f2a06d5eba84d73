using Furrow.Catalog;
using Furrow.Config;

namespace Furrow.Pages;

/// <summary>The way into the archive in one language, on pages that are in all of them.</summary>
/// <param name="Language">The language.</param>
/// <param name="Newest">The newest stories that the archive has in it, newest first.</param>
public sealed record Door(Language Language, IReadOnlyList<Story> Newest)
{
    private const int MostStories = 5;

    /// <summary>One for each language of a site.</summary>
    public static IReadOnlyList<Door> AllOf(SiteConfig config, StoryCatalog catalog) =>
        [.. config.Languages.Select(language => new Door(language, [.. catalog.Stories.Where(s => s.In(language) is not null).Take(MostStories)]))];
}
