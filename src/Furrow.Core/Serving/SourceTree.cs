using Furrow.Files;

namespace Furrow.Serving;

/// <summary>
/// The files of a site at one moment: what is written to disk later does not show in it. The texts are in memory, so that a
/// page can be made at any time as it was then; photographs and the like are on disk. Immutable.
/// </summary>
public sealed class SourceTree : IFileTree
{
    private readonly string[] _paths;
    private readonly SourceFile[] _files;
    private readonly bool _leavesOut;
    private readonly IFileTree _disk;

    /// <summary>A tree of some files.</summary>
    /// <param name="files">The files by path.</param>
    /// <param name="disk">Where those are read whose bytes are not in memory.</param>
    public SourceTree(IEnumerable<KeyValuePair<string, SourceFile>> files, IFileTree disk)
    {
        var sorted = files.OrderBy(f => f.Key, StringComparer.Ordinal).ToList();
        (_paths, _files, _disk) = ([.. sorted.Select(f => f.Key)], [.. sorted.Select(f => f.Value)], disk);
        _leavesOut = _files.Any(file => file.LeftOut is not null);
    }

    private SourceTree(string[] paths, SourceFile[] files, IFileTree disk)
    {
        (_paths, _files, _disk) = (paths, files, disk);
        _leavesOut = _files.Any(file => file.LeftOut is not null);
    }

    /// <summary>The file at a path, left out or not; null when there is none.</summary>
    public SourceFile? Find(string path) => IndexOf(path) is >= 0 and var at ? _files[at] : null;

    /// <summary>The tree with some files in the place of what it has; null for those that are gone.</summary>
    public SourceTree With(IReadOnlyDictionary<string, SourceFile?> changes)
    {
        // Most often some files have other bytes and none came or went: then nothing is to be sorted.
        if (changes.All(c => c.Value is not null && IndexOf(c.Key) >= 0))
        {
            var files = (SourceFile[])_files.Clone();
            foreach (var (path, file) in changes)
                files[IndexOf(path)] = file!;
            return new SourceTree(_paths, files, _disk);
        }
        var kept = _paths.Zip(_files, KeyValuePair.Create).Where(f => !changes.ContainsKey(f.Key));
        return new SourceTree(kept.Concat(changes.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Key, c.Value!))), _disk);
    }

    /// <summary>The paths of the files that are not the same in another tree, or are in one of the two alone; in ordinal order.</summary>
    public IReadOnlyList<string> DifferencesFrom(SourceTree other)
    {
        var different = new List<string>();
        for (int i = 0, j = 0; i < _paths.Length || j < other._paths.Length;)
        {
            var order = i == _paths.Length ? 1 : j == other._paths.Length ? -1
                : ReferenceEquals(_paths[i], other._paths[j]) ? 0 : string.CompareOrdinal(_paths[i], other._paths[j]);
            if (order != 0 || !ReferenceEquals(_files[i], other._files[j]))
                different.Add(order <= 0 ? _paths[i] : other._paths[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return different;
    }

    /// <summary>The paths of all files below a folder, those left out too; in ordinal order.</summary>
    public IReadOnlyList<string> ListAll(string folder)
    {
        if (folder.Length == 0)
            return _paths;
        var prefix = folder + "/";
        var start = ~Array.BinarySearch(_paths, prefix, StringComparer.Ordinal);
        var end = start;
        while (end < _paths.Length && _paths[end].StartsWith(prefix, StringComparison.Ordinal))
            end++;
        return new ArraySegment<string>(_paths, start, end - start);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) => _leavesOut ? [.. ListAll(folder).Where(Exists)] : ListAll(folder);

    /// <inheritdoc/>
    public IReadOnlyList<LeftOutEntry> LeftOut(string path) => !_leavesOut ? []
        : [.. ListAll(path).Prepend(path).Select(p => (Path: p, Find(p)?.LeftOut)).Where(p => p.LeftOut is not null).Select(p => new LeftOutEntry(p.Path, p.LeftOut!.Value))];

    /// <inheritdoc/>
    public bool Exists(string path) => Find(path) is { LeftOut: null };

    /// <inheritdoc/>
    public byte[] Read(string path) => Known(path).Content ?? _disk.Read(path);

    /// <inheritdoc/>
    public Stream Open(string path) => Known(path).Content is { } content ? new MemoryStream(content, writable: false) : _disk.Open(path);

    private SourceFile Known(string path) => Find(path) is { LeftOut: null } file ? file : throw new FileNotFoundException($"There is no file {path}.", path);

    private int IndexOf(string path) => Array.BinarySearch(_paths, path, StringComparer.Ordinal);
}
