using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Files;
using Furrow.Markup;
using Furrow.Photographs;

namespace Furrow.Routing;

/// <summary>Tells the renderer of articles what their texts may link to.</summary>
/// <param name="site">The site's files.</param>
/// <param name="config">The site's languages and base path.</param>
/// <param name="catalog">The stories.</param>
/// <param name="routes">The addresses of everything.</param>
/// <param name="pictures">The images that texts show.</param>
public sealed class SiteLinks(IFileTree site, SiteConfig config, StoryCatalog catalog, RouteTable routes, PictureTable pictures) : ISiteLinks
{
    private readonly SiteAddresses _addresses = new(config);

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
    public bool IsDraft(string storyId) => catalog.DraftStories.Contains(storyId);

    /// <inheritdoc/>
    public string? StoryOfArticle(string path) =>
        path.LastIndexOf('/') is > 0 and var end
            ? catalog.InFolder(path[..end])?.Id ?? catalog.Unusable.Concat(catalog.DraftStories).FirstOrDefault(id => path[..end].EndsWith("/" + id, StringComparison.Ordinal))
            : null;

    /// <inheritdoc/>
    public FileTarget? FindFile(string path) => AddressOf(path) is { } address ? new FileTarget(SiteAddresses.Escape(address)) : null;

    /// <inheritdoc/>
    public ImageTarget? FindImage(string path)
    {
        if (AddressOf(path) is not { } address)
            return null;
        var picture = pictures.Show(path, address);
        return new ImageTarget(_addresses.Href(picture.Address), picture.Size?.Width, picture.Size?.Height)
        {
            Srcset = picture.Srcset(_addresses.Href),
            Sizes = picture.Fallbacks.Count > 0 ? Picture.Sizes : null,
            Sources = [.. picture.Sources.Select(s => new ImageSource(s.Format.MediaType, s.Srcset(_addresses.Href)))],
        };
    }

    /// <inheritdoc/>
    public ImageTarget? FindImageAt(string rootRelativeUrl)
    {
        var address = Uri.UnescapeDataString(rootRelativeUrl);
        return PathsAt(address).FirstOrDefault(path => AddressOf(path) == address) is { } path ? FindImage(path) : null;
    }

    /// <inheritdoc/>
    public bool HasPage(string rootRelativeUrl) => routes.Contains(Uri.UnescapeDataString(rootRelativeUrl));

    // The files that may have an address, if they are there.
    private IEnumerable<string> PathsAt(string address)
    {
        yield return ContentReader.StaticFolder + address;
        if (address.Split('/', 4) is ["", "media", var id, var rest] && catalog.Find(id) is { } story)
            yield return $"{story.Original.Folder}/{rest}";
    }

    private string? AddressOf(string path) =>
        site.Exists(path) && UncheckedAddressOf(path) is { } address && routes.Contains(address) ? address : null;

    private string? UncheckedAddressOf(string path)
    {
        if (SitePath.IsBelow(path, ContentReader.StaticFolder))
            return SiteAddresses.Static(path);
        var story = SitePath.FoldersAbove(path).Select(catalog.InFolder).FirstOrDefault(s => s is not null);
        return story is null ? null : SiteAddresses.Media(story, path);
    }
}
