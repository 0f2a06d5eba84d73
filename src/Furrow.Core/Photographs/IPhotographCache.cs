namespace Furrow.Photographs;

/// <summary>
/// Keeps the variants of photographs from one build to the next. Keys are names of files: ASCII letters, digits, dots and
/// hyphens. Safe to use from many threads, and by several builds at once.
/// </summary>
public interface IPhotographCache
{
    /// <summary>What was kept under a key; null where nothing was, or what was is damaged or cannot be read.</summary>
    byte[]? Find(string key);

    /// <summary>Keeps a variant, in the place of what was kept under the key.</summary>
    /// <exception cref="IOException">It cannot be kept.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be kept.</exception>
    void Keep(string key, byte[] variant);

    /// <summary>Lets go of all that is kept under other keys.</summary>
    /// <exception cref="IOException">Something cannot be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">Something may not be removed.</exception>
    void RemoveAllBut(IReadOnlySet<string> keys);
}
