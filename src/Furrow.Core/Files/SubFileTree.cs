namespace Furrow.Files;

/// <summary>A folder of a tree as a tree of its own.</summary>
/// <param name="tree">The whole tree.</param>
/// <param name="root">The folder's path in it.</param>
public sealed class SubFileTree(IFileTree tree, string root) : IFileTree
{
    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        [.. tree.List(folder.Length == 0 ? root : $"{root}/{folder}").Select(path => path[(root.Length + 1)..])];

    /// <inheritdoc/>
    public bool Exists(string path) => tree.Exists($"{root}/{path}");

    /// <inheritdoc/>
    public byte[] Read(string path) => tree.Read($"{root}/{path}");

    /// <inheritdoc/>
    public Stream Open(string path) => tree.Open($"{root}/{path}");
}
