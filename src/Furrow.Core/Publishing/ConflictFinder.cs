using Furrow.Files;
namespace Furrow.Publishing;

/// <summary>Finds what is in the new site's way and is not Furrow's to remove.</summary>
/// <param name="published">The output folder, after every path of the new site was looked for in it.</param>
/// <param name="before">What Furrow made there.</param>
internal sealed class ConflictFinder(PublishedTree published, Manifest before)
{
    private readonly HashSet<string> _ownFolders = before.Paths.SelectMany(SitePath.FoldersAbove).ToHashSet(OutputPath.Comparer);

    /// <summary>The paths that are in the way, in ordinal order.</summary>
    /// <param name="folders">Folders where the new site has files.</param>
    public IReadOnlyList<string> Find(IEnumerable<string> folders) =>
        [.. published.FilesAsFolders
            .Where(path => !before.Owns(path))
            .Concat(folders.SelectMany(ForeignIn))
            .Order(StringComparer.Ordinal)];

    // A folder is Furrow's when Furrow made a file in it, though that file may be gone by now.
    private IEnumerable<string> ForeignIn(string folder)
    {
        if (!_ownFolders.Contains(folder))
            return [folder];
        return new DirectoryInfo(published.FullPath(folder)).EnumerateFileSystemInfos().SelectMany(entry =>
        {
            var path = $"{folder}/{entry.Name}";
            return PublishedEntry.At(entry.FullName).Kind switch
            {
                EntryKind.Folder => ForeignIn(path),
                EntryKind.File when before.Owns(path) => [],
                _ => [path],
            };
        });
    }
}
