namespace Furrow.Data;

/// <summary>A key of one of a few words.</summary>
/// <inheritdoc cref="Key"/>
public abstract record ChoiceKey(string Name, string ChineseName, string Meaning) : Key(Name, ChineseName, Meaning)
{
    /// <summary>The words, in the order they are offered.</summary>
    public abstract IEnumerable<string> Words { get; }
}

/// <summary>A key of one of a few words (<see cref="MappingReader.Choice{T}(ChoiceKey{T})"/>).</summary>
/// <inheritdoc cref="Key"/>
/// <param name="Choices">What each word stands for.</param>
public sealed record ChoiceKey<T>(string Name, string ChineseName, string Meaning, IReadOnlyDictionary<string, T> Choices)
    : ChoiceKey(Name, ChineseName, Meaning)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words => Choices.Keys;
}
