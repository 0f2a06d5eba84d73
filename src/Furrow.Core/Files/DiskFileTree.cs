namespace Furrow.Files;

/// <summary>
/// The files below a folder on disk. Symbolic links are left out, to files and to folders: a link could publish a file
/// of the machine that builds the site, or go round in a circle. So are pipes, sockets and devices.
/// </summary>
/// <param name="root">The folder's full path.</param>
public sealed class DiskFileTree(string root) : IFileTree
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = false,
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var paths = new List<string>();
        Collect(folder, paths, []);
        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    /// <inheritdoc/>
    public IReadOnlyList<LeftOutEntry> LeftOut(string path)
    {
        var leftOut = new List<LeftOutEntry>();
        if (DiskEntry.ReasonToLeaveOut(new FileInfo(FullPath(path))) is { } reason)
            leftOut.Add(new LeftOutEntry(path, reason));
        else
            Collect(path, [], leftOut);
        return [.. leftOut.OrderBy(entry => entry.Path, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public bool Exists(string path) =>
        new FileInfo(FullPath(path)) is { Exists: true } file && DiskEntry.ReasonToLeaveOut(file) is null && !IsBelowLink(path);

    /// <inheritdoc/>
    public byte[] Read(string path) => File.ReadAllBytes(FullPath(path));

    /// <inheritdoc/>
    public Stream Open(string path) => File.OpenRead(FullPath(path));

    private void Collect(string folder, List<string> paths, List<LeftOutEntry> leftOut)
    {
        var start = new DirectoryInfo(FullPath(folder));
        // The root itself may be a link: that is the user's own doing.
        if (start.Exists && (folder.Length == 0 || start.LinkTarget is null) && !IsBelowLink(folder))
            Collect(start, folder, paths, leftOut);
    }

    private static void Collect(DirectoryInfo directory, string prefix, List<string> paths, List<LeftOutEntry> leftOut)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos("*", Everything))
        {
            var path = prefix.Length == 0 ? entry.Name : $"{prefix}/{entry.Name}";
            if (DiskEntry.ReasonToLeaveOut(entry) is { } reason)
                leftOut.Add(new LeftOutEntry(path, reason));
            else if (entry is DirectoryInfo below)
                Collect(below, path, paths, leftOut);
            else
                paths.Add(path);
        }
    }

    private bool IsBelowLink(string path) => SitePath.FoldersAbove(path).Any(folder => new DirectoryInfo(FullPath(folder)).LinkTarget is not null);

    private string FullPath(string path) => Path.Combine(root, path);
}
