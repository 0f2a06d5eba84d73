using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Checking.Parity;

/// <summary>Two texts that should say the same: a block and its translation, a headline and its translation.</summary>
/// <param name="Name">What authors call it: <c>paragraph p5</c>, <c>deck</c>.</param>
/// <param name="Original">The original's text; null where it has none.</param>
/// <param name="Translation">The translation's text; null where it has none.</param>
/// <param name="OriginalLocation">Where the original's begins.</param>
/// <param name="TranslationLocation">Where the translation's begins.</param>
/// <param name="IsRetold">Whether it may say less or other things than the original's, as summaries do.</param>
internal sealed record Passage(
    string Name, PlacedText? Original, PlacedText? Translation, SourceLocation? OriginalLocation, SourceLocation? TranslationLocation, bool IsRetold);
