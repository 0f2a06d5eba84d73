namespace Furrow.Data;

/// <summary>A key of a list of texts, or of a single one (<see cref="MappingReader.TextList(TextListKey)"/>).</summary>
/// <inheritdoc cref="Key"/>
public sealed record TextListKey(string Name, string ChineseName, string Meaning) : Key(Name, ChineseName, Meaning)
{
    /// <summary>The vocabulary that the texts are ids of; null for other texts.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>The texts that may stand there; empty where any may.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What each text matches (ECMA-262); null where any text will do.</summary>
    public string? Pattern { get; init; }
}
