using Furrow.Files;
namespace Furrow.Publishing;

/// <summary>Deletes files of earlier builds, and the folders that are empty without them. Never follows or deletes a link.</summary>
/// <param name="published">The output folder as it is now.</param>
internal sealed class StaleRemover(PublishedTree published)
{
    /// <summary>Deletes those of the paths that are still files.</summary>
    /// <param name="paths">Paths that Furrow made, none of which the new site has.</param>
    /// <returns>How many files were deleted.</returns>
    /// <exception cref="PublishException">One could not be deleted.</exception>
    public int Remove(IReadOnlyCollection<string> paths)
    {
        var removed = 0;
        foreach (var path in paths)
        {
            // What Furrow made was a plain file; what is now a link or a folder is somebody else's.
            if (published.Look(path).Kind != EntryKind.File)
                continue;
            var fullPath = published.FullPath(path);
            PublishFault.During(fullPath, PublishFault.SiteHalfDone, () => File.Delete(fullPath));
            removed++;
        }
        RemoveEmptyFolders(paths);
        return removed;
    }

    // Goes by the paths, not by what was deleted just now: a build that was killed here may have deleted the files already.
    private void RemoveEmptyFolders(IEnumerable<string> paths)
    {
        var deepestFirst = paths
            .SelectMany(SitePath.FoldersAbove)
            .Distinct(OutputPath.Comparer)
            .OrderByDescending(folder => folder.Length)
            .ThenBy(folder => folder, StringComparer.Ordinal);
        foreach (var folder in deepestFirst)
        {
            var fullPath = published.FullPath(folder);
            if (published.Folder(folder) == EntryKind.Folder)
                PublishFault.During(fullPath, PublishFault.SiteHalfDone, () => DeleteIfEmpty(fullPath));
        }
    }

    private static void DeleteIfEmpty(string folder)
    {
        if (!Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }
}
