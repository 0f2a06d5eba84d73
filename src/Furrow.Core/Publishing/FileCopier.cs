using Furrow.Catalog;
using Furrow.Content;
using Furrow.Files;
using Furrow.Photographs;
using Furrow.Routing;
using Furrow.Templating;

namespace Furrow.Publishing;

/// <summary>Publishes the files that are copied as they are, images without their metadata.</summary>
/// <param name="site">The site's files.</param>
/// <param name="metadata">Takes the metadata out of images.</param>
/// <param name="publisher">Where they go.</param>
public sealed class FileCopier(IFileTree site, MetadataRemover metadata, ISitePublisher publisher)
{
    /// <summary>Copies the theme's assets and its files for the root, the files in the stories' folders and those below <c>static/</c>.</summary>
    public void Copy(Theme theme, StoryCatalog catalog, SiteContent content, WorkPool work)
    {
        foreach (var asset in theme.Assets.All)
            publisher.Add(new OutputFile(SiteAddresses.OutputPath(asset.Address), asset.Content));
        foreach (var file in theme.Root.All)
            publisher.Add(new OutputFile(SiteAddresses.OutputPath(file.Address), file.Content));
        work.ForEach(StoryFiles.Of(catalog, content), file => Copy(file.Path, SiteAddresses.Media(file.Story, file.Path)));
        work.ForEach(content.StaticFiles, path => Copy(path, SiteAddresses.Static(path)));
    }

    private void Copy(string path, string address)
    {
        if (metadata.Clean(path) is { } clean)
            publisher.Add(new OutputFile(SiteAddresses.OutputPath(address), clean));
        else
            publisher.Copy(SiteAddresses.OutputPath(address), () => site.Open(path));
    }
}
