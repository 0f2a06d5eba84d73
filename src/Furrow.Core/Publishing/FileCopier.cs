using Furrow.Catalog;
using Furrow.Content;
using Furrow.Files;
using Furrow.Routing;
using Furrow.Templating;

namespace Furrow.Publishing;

/// <summary>Publishes the files that are copied as they are.</summary>
/// <param name="site">The site's files.</param>
/// <param name="publisher">Where they go.</param>
public sealed class FileCopier(IFileTree site, ISitePublisher publisher)
{
    /// <summary>Copies the theme's assets and its files for the root, the files in the stories' folders and those below <c>static/</c>.</summary>
    public void Copy(Theme theme, StoryCatalog catalog, SiteContent content)
    {
        foreach (var asset in theme.Assets.All)
            publisher.Add(new OutputFile(SiteAddresses.OutputPath(asset.Address), asset.Content));
        foreach (var file in theme.Root.All)
            publisher.Add(new OutputFile(SiteAddresses.OutputPath(file.Address), file.Content));
        foreach (var (story, path) in StoryFiles.Of(catalog, content))
            publisher.Copy(SiteAddresses.OutputPath(SiteAddresses.Media(story, path)), () => site.Open(path));
        foreach (var path in content.StaticFiles)
            publisher.Copy(path[(ContentReader.StaticFolder.Length + 1)..], () => site.Open(path));
    }
}
