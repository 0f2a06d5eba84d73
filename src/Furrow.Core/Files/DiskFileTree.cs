namespace Furrow.Files;

/// <summary>
/// The files below a folder on disk. Symbolic links are left out, to files and to folders: a link could publish a file
/// of the machine that builds the site, or go round in a circle.
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
        var start = FullPath(folder);
        var paths = new List<string>();
        if (Directory.Exists(start))
            Collect(new DirectoryInfo(start), folder, paths);
        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => new FileInfo(FullPath(path)) is { Exists: true, LinkTarget: null };

    /// <inheritdoc/>
    public byte[] Read(string path) => File.ReadAllBytes(FullPath(path));

    /// <inheritdoc/>
    public Stream Open(string path) => File.OpenRead(FullPath(path));

    private static void Collect(DirectoryInfo directory, string prefix, List<string> paths)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos("*", Everything))
        {
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                continue;
            var path = prefix.Length == 0 ? entry.Name : $"{prefix}/{entry.Name}";
            if (!entry.Attributes.HasFlag(FileAttributes.Directory))
                paths.Add(path);
            else
                Collect((DirectoryInfo)entry, path, paths);
        }
    }

    private string FullPath(string path) => Path.Combine(root, path);
}
