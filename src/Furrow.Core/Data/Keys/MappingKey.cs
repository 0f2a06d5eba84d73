namespace Furrow.Data;

/// <summary>A key of a mapping (<see cref="MappingReader.Mapping(MappingKey)"/>).</summary>
/// <inheritdoc cref="Key"/>
/// <param name="Keys">The mapping's keys.</param>
public sealed record MappingKey(string Name, string ChineseName, string Meaning, IReadOnlyList<Key> Keys) : Key(Name, ChineseName, Meaning);
