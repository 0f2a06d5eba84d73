using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Content;

/// <summary>A photograph as one article's front matter lists it.</summary>
/// <param name="Id">Its id, unique in the story.</param>
/// <param name="Source">The file in the story's folder; null in a translation, or where the photograph is not reproduced.</param>
/// <param name="Credit">The ids of those who took it; null where the article does not say.</param>
/// <param name="Caption">The text under it, in the article's language.</param>
/// <param name="Alt">The text for those who cannot see it, in the article's language.</param>
/// <param name="Location">Where the entry stands.</param>
public sealed record PhotoEntry(
    string Id,
    Located<string>? Source,
    IReadOnlyList<Located<string>>? Credit,
    string? Caption,
    string? Alt,
    SourceLocation Location);
