namespace Furrow.Data;

/// <summary>A key of a list of mappings (<see cref="MappingReader.MappingList(MappingListKey)"/>).</summary>
/// <param name="Name">The key as it is written.</param>
/// <param name="ChineseName">What forms in Chinese call it.</param>
/// <param name="Meaning">What it means, as the end of a sentence.</param>
/// <param name="Keys">The keys of each mapping.</param>
public sealed record MappingListKey(string Name, string ChineseName, string Meaning, IReadOnlyList<Key> Keys) : Key(Name, ChineseName, Meaning)
{
    /// <summary>The least number of mappings.</summary>
    public int Least { get; init; }
}
