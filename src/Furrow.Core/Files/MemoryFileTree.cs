using System.Text;

namespace Furrow.Files;

/// <summary>Files held in memory, by path.</summary>
/// <param name="files">Path and content of each file.</param>
public sealed class MemoryFileTree(IReadOnlyDictionary<string, byte[]> files) : IFileTree
{
    /// <summary>Text files, encoded as UTF-8.</summary>
    public static MemoryFileTree FromText(IReadOnlyDictionary<string, string> files) =>
        new(files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value)));

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        [.. files.Keys
            .Where(path => folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public bool Exists(string path) => files.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] Read(string path) =>
        files.TryGetValue(path, out var content) ? content : throw new FileNotFoundException($"There is no file {path}.", path);

    /// <inheritdoc/>
    public Stream Open(string path) => new MemoryStream(Read(path), writable: false);
}
