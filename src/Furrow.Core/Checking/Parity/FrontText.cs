using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Checking.Parity;

/// <summary>A text of an article's front matter that is translated.</summary>
/// <param name="Key">What it is: <c>title</c>, <c>deck</c>, <c>photos[ID].caption</c>, ….</param>
/// <param name="Text">The text with its places.</param>
/// <param name="Location">Where it begins.</param>
internal sealed record FrontText(string Key, PlacedText Text, SourceLocation Location);
