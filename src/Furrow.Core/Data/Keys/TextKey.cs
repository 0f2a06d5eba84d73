namespace Furrow.Data;

/// <summary>A key of a text (<see cref="MappingReader.Text(TextKey)"/>).</summary>
/// <inheritdoc cref="Key"/>
public sealed record TextKey(string Name, string ChineseName, string Meaning) : Key(Name, ChineseName, Meaning)
{
    /// <summary>What the text is.</summary>
    public TextForm Form { get; init; }

    /// <summary>Whether it is a text for readers rather than a date, a file's name or an id.</summary>
    public bool IsProse => Form is TextForm.Line or TextForm.Sentences && Pattern is null && Vocabulary is null;

    /// <summary>What the text matches (ECMA-262, which is what JSON Schema has; anchored); null where any text will do.</summary>
    public string? Pattern { get; init; }

    /// <summary>The vocabulary that the text is an id of, such as <c>columns</c>; null for other texts.</summary>
    public string? Vocabulary { get; init; }
}
