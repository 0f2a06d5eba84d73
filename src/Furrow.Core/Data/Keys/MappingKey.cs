namespace Furrow.Data;

/// <summary>A key of a mapping (<see cref="MappingReader.Mapping(MappingKey)"/>).</summary>
/// <param name="Name">The key as it is written.</param>
/// <param name="ChineseName">What forms in Chinese call it.</param>
/// <param name="Meaning">What it means, as the end of a sentence.</param>
/// <param name="Keys">The mapping's keys.</param>
public sealed record MappingKey(string Name, string ChineseName, string Meaning, IReadOnlyList<Key> Keys) : Key(Name, ChineseName, Meaning);
