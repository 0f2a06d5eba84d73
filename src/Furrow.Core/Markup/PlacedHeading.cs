namespace Furrow.Markup;

/// <summary>A heading of a Markdown text.</summary>
/// <param name="Anchor">The id that readers see in links to it.</param>
/// <param name="WrittenId">The id that its author gave it, as other generators allow, <c>## Heading {#id}</c>; null for none.</param>
internal sealed record PlacedHeading(string Anchor, string? WrittenId);
