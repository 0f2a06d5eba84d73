using Furrow.Content;

namespace Furrow.Catalog;

/// <summary>A photograph of a story.</summary>
/// <param name="Id">Its id in the story.</param>
/// <param name="SourcePath">The file's path in the site; null where the photograph is not reproduced.</param>
/// <param name="Credit">Who took it.</param>
/// <param name="Entries">What each article says of it, by language key.</param>
public sealed record Photo(
    string Id,
    string? SourcePath,
    IReadOnlyList<Term> Credit,
    IReadOnlyDictionary<string, PhotoEntry> Entries);
