namespace Furrow.Files;

/// <summary>Two trees as one: where both have a file, the upper one's counts.</summary>
/// <param name="upper">The tree that overrides.</param>
/// <param name="lower">The tree beneath it.</param>
public sealed class OverlayFileTree(IFileTree upper, IFileTree lower) : IFileTree
{
    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        [.. upper.List(folder).Union(lower.List(folder)).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public bool Exists(string path) => upper.Exists(path) || lower.Exists(path);

    /// <inheritdoc/>
    public byte[] Read(string path) => Holder(path).Read(path);

    /// <inheritdoc/>
    public Stream Open(string path) => Holder(path).Open(path);

    private IFileTree Holder(string path) => upper.Exists(path) ? upper : lower;
}
