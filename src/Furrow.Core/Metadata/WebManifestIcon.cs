namespace Furrow.Metadata;

/// <summary>An icon of the site.</summary>
/// <param name="Source">Its URL.</param>
/// <param name="Sizes">Its sizes in CSS pixels, such as <c>192x192</c>, or <c>any</c> for a vector image.</param>
/// <param name="Type">Its media type, such as <c>image/svg+xml</c>.</param>
/// <param name="Purpose">What it may be used for: <c>any</c>, <c>maskable</c>, <c>monochrome</c>, more than one with spaces between; null means <c>any</c>.</param>
public sealed record WebManifestIcon(string Source, string Sizes, string Type, string? Purpose = null);
