using Furrow.Config;

namespace Furrow.Importing.Newspaper;

/// <summary>A term that drafts name and the vocabularies lack.</summary>
/// <param name="Kind">The vocabulary.</param>
/// <param name="Id">The id it was given.</param>
/// <param name="Label">Its name as printed.</param>
/// <param name="Romanized">A Chinese name in Latin letters; null for what is none.</param>
public sealed record UnlistedTerm(VocabularyKind Kind, string Id, string Label, string? Romanized);
