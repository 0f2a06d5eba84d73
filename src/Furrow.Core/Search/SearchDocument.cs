namespace Furrow.Search;

/// <summary>An article as the index takes it: its fields in the order of their positions.</summary>
/// <param name="Number">Its story's number: 0 for the oldest.</param>
/// <param name="Fields">The fields.</param>
internal sealed record SearchDocument(int Number, IReadOnlyList<SearchField> Fields);

/// <summary>A field of a document.</summary>
/// <param name="Text">Its text; empty for a field that is not there.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Reading">Whether its Chinese characters are found by their pinyin, and how they are read.</param>
internal sealed record SearchField(string Text, FieldWeight Weight, FieldReading Reading = FieldReading.None);

/// <summary>How the Chinese characters of a field are read.</summary>
internal enum FieldReading
{
    /// <summary>They are not found by pinyin.</summary>
    None,

    /// <summary>As words.</summary>
    Words,

    /// <summary>As a person's name.</summary>
    Name,
}
