using Furrow.Config;

namespace Furrow.Importing.Sites;

/// <summary>A term that the site's vocabularies lack.</summary>
/// <param name="Kind">The vocabulary.</param>
/// <param name="Id">The id that it gets.</param>
/// <param name="Labels">Its label by language key, in the languages that posts had one in.</param>
internal sealed record NewTerm(VocabularyKind Kind, string Id, IReadOnlyDictionary<string, string> Labels);
