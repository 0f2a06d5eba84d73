using Furrow.Catalog;
using Furrow.Content;
using Furrow.Files;

namespace Furrow.Routing;

/// <summary>Finds the stories that the files in stories' folders belong to.</summary>
public static class StoryFiles
{
    /// <summary>Each file with its story, in the order of the files; files of stories that are not published are left out.</summary>
    public static IEnumerable<(Story Story, string Path)> Of(StoryCatalog catalog, SiteContent content)
    {
        var folders = content.Articles.Select(a => a.Folder).ToHashSet();
        return content.StoryFiles
            .Select(path => (Story: Owner(path), Path: path))
            .Where(file => file.Story is not null)
            .Select(file => (file.Story!, file.Path));

        // Of folders in folders, the nearest story's; one that is not published leaves its files to none.
        Story? Owner(string path) => SitePath.FoldersAbove(path).Where(folders.Contains).Select(catalog.InFolder).FirstOrDefault();
    }
}
