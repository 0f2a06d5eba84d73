using Furrow.Config;

namespace Furrow.Content;

/// <summary>What the vocabularies' files say.</summary>
/// <param name="Entries">The entries, in the order of the files.</param>
/// <param name="Unreadable">The vocabularies whose file is there but could not be read, which has been reported: what they hold is not known.</param>
public sealed record Vocabularies(IReadOnlyList<VocabularyEntry> Entries, IReadOnlySet<VocabularyKind> Unreadable);
