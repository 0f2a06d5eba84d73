using Furrow.Config;
using Furrow.Content;

namespace Furrow.Importing;

/// <summary>Terms that the stories of an import name and a vocabulary lacks.</summary>
/// <param name="Kind">The vocabulary.</param>
/// <param name="Yaml">The terms as entries of its file.</param>
/// <param name="Count">How many they are.</param>
public sealed record VocabularyAddition(VocabularyKind Kind, string Yaml, int Count)
{
    /// <summary>The vocabulary's file.</summary>
    public string Path => VocabularyReader.PathOf(Kind);
}
