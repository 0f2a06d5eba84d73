using System.Reflection;

namespace Furrow.Files;

/// <summary>Files embedded in an assembly under names that begin with a prefix.</summary>
public sealed class EmbeddedFileTree : IFileTree
{
    private readonly Assembly _assembly;
    private readonly Dictionary<string, string> _resources;

    /// <summary>The resources of an assembly whose names begin with <paramref name="prefix"/>; the prefix is not part of the paths.</summary>
    public EmbeddedFileTree(Assembly assembly, string prefix)
    {
        _assembly = assembly;
        _resources = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(name => name[prefix.Length..].Replace('\\', '/'));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        [.. _resources.Keys
            .Where(path => folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public bool Exists(string path) => _resources.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        using var stream = Open(path);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <inheritdoc/>
    public Stream Open(string path) =>
        _resources.TryGetValue(path, out var name) && _assembly.GetManifestResourceStream(name) is { } stream
            ? stream
            : throw new FileNotFoundException($"There is no file {path} in the built-in theme.", path);
}
