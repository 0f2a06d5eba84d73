using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Files;
using Furrow.Markup;

namespace Furrow.Routing;

/// <summary>Tells the renderer of articles what their texts may link to.</summary>
/// <param name="site">The site's files.</param>
/// <param name="config">The site's languages and base path.</param>
/// <param name="catalog">The stories.</param>
/// <param name="routes">The addresses of everything.</param>
/// <param name="images">The images' sizes.</param>
public sealed class SiteLinks(IFileTree site, SiteConfig config, StoryCatalog catalog, RouteTable routes, ImageSizes images) : ISiteLinks
{
    private readonly Dictionary<string, Story> _storiesByFolder =
        catalog.Stories.Concat(catalog.Pages).ToDictionary(s => s.Original.Folder);

    /// <inheritdoc/>
    public IEnumerable<string> StoryIds => catalog.Ids;

    /// <inheritdoc/>
    public string BasePath => config.BasePath;

    /// <inheritdoc/>
    public StoryTarget? FindStory(string storyId, string languageKey)
    {
        if (config.FindLanguage(languageKey) is not { } language)
            return null;
        // Such a site is not published, so any address does.
        if (catalog.Find(storyId) is not { } story)
            return catalog.Unusable.Contains(storyId) ? new StoryTarget(storyId, SiteAddresses.Chooser, language.Key, language.Tag) : null;
        var article = story.Nearest(language);
        return new StoryTarget(storyId, SiteAddresses.Escape(SiteAddresses.Article(story, article)), article.Language.Key, article.Language.Tag);
    }

    /// <inheritdoc/>
    public string? StoryOfArticle(string path) =>
        path.LastIndexOf('/') is > 0 and var end
            ? _storiesByFolder.GetValueOrDefault(path[..end])?.Id ?? catalog.Unusable.FirstOrDefault(id => path[..end].EndsWith("/" + id, StringComparison.Ordinal))
            : null;

    /// <inheritdoc/>
    public FileTarget? FindFile(string path)
    {
        if (!site.Exists(path) || AddressOf(path) is not { } address || !routes.Contains(address))
            return null;
        var size = images.SizeOf(path);
        return new FileTarget(SiteAddresses.Escape(address), size?.Width, size?.Height);
    }

    /// <inheritdoc/>
    public bool HasPage(string rootRelativeUrl) => routes.Contains(Uri.UnescapeDataString(rootRelativeUrl));

    private string? AddressOf(string path)
    {
        if (SitePath.IsBelow(path, ContentReader.StaticFolder))
            return path[ContentReader.StaticFolder.Length..];
        var story = SitePath.FoldersAbove(path).Select(folder => _storiesByFolder.GetValueOrDefault(folder)).FirstOrDefault(s => s is not null);
        return story is null ? null : SiteAddresses.Media(story, path);
    }
}
