using System.Numerics;
using System.Text.Json;
using Furrow.Data;

namespace Furrow.Search;

/// <summary>Items in parts of as many each, so that a reader fetches only those of the items needed.</summary>
/// <param name="Size">How many items a part has.</param>
/// <param name="Hashes">The parts' hashes, in order.</param>
internal sealed record PartTable(int Size, IReadOnlyList<string> Hashes)
{
    // The manifest lists all parts, so they are few: in a large archive each is larger.
    private const int Most = 64;

    /// <summary>Writes items in parts, each an array.</summary>
    /// <param name="items">The items, in the order of their numbers.</param>
    /// <param name="smallest">How many a part has at least, a power of two.</param>
    /// <param name="write">Writes some of the items.</param>
    /// <param name="parts">Where the parts go.</param>
    public static PartTable Write<T>(IReadOnlyList<T> items, int smallest, Action<Utf8JsonWriter, IReadOnlyList<T>> write, PartWriter parts)
    {
        var size = Math.Max(smallest, (int)BitOperations.RoundUpToPowerOf2((uint)((items.Count + Most - 1) / Most)));
        return new PartTable(size, [.. items.Chunk(size).Select(chunk => parts.WriteJson("", JsonFile.Write(json => write(json, chunk))))]);
    }

    /// <summary>Writes what the manifest says.</summary>
    /// <param name="json">The manifest.</param>
    /// <param name="name">What the items are.</param>
    /// <param name="more">Writes what else it says of them.</param>
    public void Write(Utf8JsonWriter json, string name, Action? more = null)
    {
        json.WriteStartObject(name);
        json.WriteNumber("size", Size);
        json.WriteStartArray("parts");
        foreach (var hash in Hashes)
            json.WriteStringValue(hash);
        json.WriteEndArray();
        more?.Invoke();
        json.WriteEndObject();
    }
}
