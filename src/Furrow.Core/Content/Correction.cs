using Furrow.Text;

namespace Furrow.Content;

/// <summary>A mistake that was put right after the article came into the archive, shown to readers.</summary>
/// <param name="Date">When.</param>
/// <param name="Note">What was wrong and what it says now.</param>
public sealed record Correction(EdtfDate Date, string Note);
