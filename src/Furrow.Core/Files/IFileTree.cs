namespace Furrow.Files;

/// <summary>
/// A read-only tree of files. Paths are relative to its root, with <c>/</c> between their parts and none at either end;
/// they never hold <c>.</c> or <c>..</c> parts. Safe to read from many threads.
/// </summary>
public interface IFileTree
{
    /// <summary>The paths of all files below <paramref name="folder"/>, in ordinal order; none when there is no such folder.</summary>
    IReadOnlyList<string> List(string folder);

    /// <summary>What is at a path, or below, and is left out because it is no file of the tree's own; in ordinal order.</summary>
    IReadOnlyList<LeftOutEntry> LeftOut(string path) => [];

    /// <summary>Whether there is a file at this path.</summary>
    bool Exists(string path);

    /// <summary>The whole file.</summary>
    /// <exception cref="IOException">It is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    byte[] Read(string path);

    /// <summary>The file as a stream, to be closed by the caller.</summary>
    /// <exception cref="IOException">It is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    Stream Open(string path);
}
