namespace Furrow.Data;

/// <summary>A key of <c>true</c> or <c>false</c> (<see cref="MappingReader.Boolean(BooleanKey)"/>); false where it is absent.</summary>
/// <inheritdoc cref="Key"/>
public sealed record BooleanKey(string Name, string ChineseName, string Meaning) : Key(Name, ChineseName, Meaning);
