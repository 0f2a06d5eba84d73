namespace Furrow.Data;

/// <summary>A key of a whole number (<see cref="MappingReader.WholeNumber(WholeNumberKey)"/>).</summary>
/// <inheritdoc cref="Key"/>
public sealed record WholeNumberKey(string Name, string ChineseName, string Meaning) : Key(Name, ChineseName, Meaning)
{
    /// <summary>The least number.</summary>
    public int Least { get; init; } = int.MinValue;

    /// <summary>The greatest number.</summary>
    public int Most { get; init; } = int.MaxValue;
}
