namespace Furrow.Importing.Sites;

/// <summary>Entries for a vocabulary file that is there already, which an import does not change.</summary>
/// <param name="Path">The file.</param>
/// <param name="Yaml">The entries, to be put at its end.</param>
/// <param name="Count">How many they are.</param>
public sealed record VocabularyAddition(string Path, string Yaml, int Count);
