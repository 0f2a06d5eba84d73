namespace Furrow.Data;

/// <summary>A key of one of a few words.</summary>
/// <inheritdoc cref="Key"/>
public abstract record ChoiceKey(string Name, string ChineseName, string Meaning) : Key(Name, ChineseName, Meaning)
{
    /// <summary>The words, in the order they are offered.</summary>
    public abstract IEnumerable<string> Words { get; }
}

/// <summary>A key of one of a few words (<see cref="MappingReader.Choice{T}(ChoiceKey{T})"/>).</summary>
/// <param name="Name">The key as it is written.</param>
/// <param name="ChineseName">What forms in Chinese call it.</param>
/// <param name="Meaning">What it means, as the end of a sentence.</param>
/// <param name="Choices">What each word stands for.</param>
public sealed record ChoiceKey<T>(string Name, string ChineseName, string Meaning, IReadOnlyDictionary<string, T> Choices)
    : ChoiceKey(Name, ChineseName, Meaning)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words => Choices.Keys;
}
