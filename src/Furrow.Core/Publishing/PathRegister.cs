using Furrow.Files;
using System.Collections.Concurrent;

namespace Furrow.Publishing;

/// <summary>The paths of one build. Refuses a path that comes twice, and one that is a file and a folder. Safe to use from many threads.</summary>
internal sealed class PathRegister(StringComparer comparer)
{
    private readonly ConcurrentDictionary<string, bool> _files = new(comparer);
    private readonly ConcurrentDictionary<string, bool> _folders = new(comparer);

    /// <summary>How many paths have been added.</summary>
    public int Count => _files.Count;

    /// <summary>Adds a path.</summary>
    /// <exception cref="ArgumentException">It is not a path in the output folder.</exception>
    /// <exception cref="InvalidOperationException">It is there already, as a file or as a folder.</exception>
    public void Add(string path)
    {
        OutputPath.ThrowIfInvalid(path);
        if (!_files.TryAdd(path, true))
            throw new InvalidOperationException($"The file `{path}` was added twice.");

        // Every thread enters its path before it looks for the other kind, so of two that clash at least one sees it.
        foreach (var folder in SitePath.FoldersAbove(path))
        {
            if (!_folders.TryAdd(folder, true))
                break;
            if (_files.ContainsKey(folder))
                throw Clash(folder);
        }
        if (_folders.ContainsKey(path))
            throw Clash(path);
    }

    /// <summary>All paths, in ordinal order.</summary>
    public IReadOnlyList<string> ToSortedList() => [.. _files.Keys.Order(StringComparer.Ordinal)];

    private static InvalidOperationException Clash(string path) => new($"`{path}` was added as a file and as a folder of other files.");
}
