namespace Furrow.Data;

/// <summary>A key of a text by language: a mapping whose keys are the site's languages.</summary>
/// <inheritdoc cref="Key"/>
public sealed record TextsKey(string Name, string ChineseName, string Meaning) : Key(Name, ChineseName, Meaning)
{
    /// <summary>What the texts are.</summary>
    public TextForm Form { get; init; }

    /// <summary>Whether a single text may stand there, for all languages.</summary>
    public bool MayBeOneText { get; init; }
}
