using Furrow.Catalog;
using Furrow.Content;

namespace Furrow.Routing;

/// <summary>Finds the stories that the files in stories' folders belong to.</summary>
public static class StoryFiles
{
    /// <summary>Each file with its story, in the order of the files; files of stories that are not published are left out.</summary>
    public static IEnumerable<(Story Story, string Path)> Of(StoryCatalog catalog, SiteContent content)
    {
        var byFolder = catalog.Stories.Concat(catalog.Pages).ToDictionary(s => s.Original.Folder);
        return content.StoryFiles
            .Select(path => (Story: byFolder.GetValueOrDefault(path[..path.LastIndexOf('/')]), Path: path))
            .Where(file => file.Story is not null)
            .Select(file => (file.Story!, file.Path));
    }
}
