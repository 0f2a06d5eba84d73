namespace Furrow.Metadata;

/// <summary>A mistake that was put right: schema.org's CorrectionComment.</summary>
/// <param name="Text">What was wrong and what it says now.</param>
/// <param name="Date">When, in ISO 8601; null where it is not known.</param>
public sealed record CorrectionMetadata(string Text, string? Date = null);
