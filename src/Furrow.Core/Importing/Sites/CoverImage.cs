using Furrow.Diagnostics;

namespace Furrow.Importing.Sites;

/// <summary>The image that a post's front matter names.</summary>
/// <param name="Source">The file, as it is written.</param>
/// <param name="Alt">What it shows; null where that is not said.</param>
/// <param name="Caption">The text under it; null for none.</param>
/// <param name="Position">Where it stands.</param>
internal sealed record CoverImage(string Source, string? Alt, string? Caption, TextPosition Position);
