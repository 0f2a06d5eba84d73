using Furrow.Photographs;

namespace Furrow.Tests.Photographs;

/// <summary>Counts what is made anew, since all of that is kept.</summary>
internal sealed class CountingCache : IPhotographCache
{
    private readonly MemoryPhotographCache _cache = new();
    private int _made;

    public int Made => _made;

    public IReadOnlyList<string> Keys => _cache.Keys;

    public byte[]? Find(string key) => _cache.Find(key);

    public void Keep(string key, byte[] variant)
    {
        Interlocked.Increment(ref _made);
        _cache.Keep(key, variant);
    }

    public void RemoveAllBut(IReadOnlySet<string> keys) => _cache.RemoveAllBut(keys);
}
