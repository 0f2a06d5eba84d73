namespace Furrow.Metadata;

/// <summary>A place an article tells of: schema.org's Place.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Url">The absolute URL of its page; null where there is none.</param>
public sealed record PlaceMetadata(string Name, string? Url = null);
