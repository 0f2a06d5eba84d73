using System.Collections.Concurrent;

namespace Furrow.Photographs;

/// <summary>Keeps variants in memory, for as long as the object lives.</summary>
public sealed class MemoryPhotographCache : IPhotographCache
{
    private readonly ConcurrentDictionary<string, byte[]> _variants = new(StringComparer.Ordinal);

    /// <summary>The keys of what is kept, in ordinal order.</summary>
    public IReadOnlyList<string> Keys => [.. _variants.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public byte[]? Find(string key) => _variants.GetValueOrDefault(key);

    /// <inheritdoc/>
    public void Keep(string key, byte[] variant) => _variants[key] = variant;

    /// <inheritdoc/>
    public void RemoveAllBut(IReadOnlySet<string> keys)
    {
        foreach (var key in _variants.Keys.Where(key => !keys.Contains(key)))
            _variants.TryRemove(key, out _);
    }
}
