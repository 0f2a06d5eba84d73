using System.Collections.Concurrent;

namespace Furrow.Publishing;

/// <summary>
/// What is in the output folder now. Each folder is looked at once, and nothing is looked for below a folder that is not
/// there, so a fresh build asks the disk next to nothing. Never follows a link. Safe to use from many threads.
/// </summary>
/// <param name="root">The real full path of the output folder, which exists.</param>
internal sealed class PublishedTree(string root)
{
    private readonly ConcurrentDictionary<string, EntryKind> _folders = new(OutputPath.Comparer);
    private readonly ConcurrentDictionary<string, bool> _filesAsFolders = new(OutputPath.Comparer);
    private readonly ConcurrentDictionary<string, bool> _links = new(OutputPath.Comparer);

    /// <summary>Files that are in the way of a folder of some path that was looked for, in ordinal order.</summary>
    public IReadOnlyList<string> FilesAsFolders => [.. _filesAsFolders.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Links that were met at or above some path that was looked for, in ordinal order.</summary>
    public IReadOnlyList<string> Links => [.. _links.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The full path of a path in the output folder.</summary>
    public string FullPath(string path) => Path.Join(root, path);

    /// <summary>What is at a path.</summary>
    public PublishedEntry Look(string path)
    {
        switch (Folder(OutputPath.FolderOf(path)))
        {
            case EntryKind.Folder:
                var entry = PublishedEntry.At(FullPath(path));
                if (entry.Kind == EntryKind.Link)
                    _links[path] = true;
                return entry;
            case EntryKind.Link:
                return new(EntryKind.Link);
            default:
                return new(EntryKind.Nothing);
        }
    }

    /// <summary>What is where a folder should be.</summary>
    public EntryKind Folder(string folder)
    {
        if (folder.Length == 0)
            return EntryKind.Folder;
        if (_folders.TryGetValue(folder, out var known))
            return known;
        var kind = Folder(OutputPath.FolderOf(folder)) switch
        {
            EntryKind.Folder => LookAtFolder(folder),
            EntryKind.Link => EntryKind.Link,
            _ => EntryKind.Nothing,
        };
        return _folders[folder] = kind;
    }

    private EntryKind LookAtFolder(string folder)
    {
        var kind = PublishedEntry.At(FullPath(folder)).Kind;
        if (kind == EntryKind.File)
            _filesAsFolders[folder] = true;
        else if (kind == EntryKind.Link)
            _links[folder] = true;
        return kind;
    }
}
