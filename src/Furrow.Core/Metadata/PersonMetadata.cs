namespace Furrow.Metadata;

/// <summary>Somebody who made or appears in an article: schema.org's Person.</summary>
/// <param name="Name">The name.</param>
/// <param name="Url">The absolute URL of the person's page; null where there is none.</param>
/// <param name="JobTitle">The post or office; null where it is not known.</param>
public sealed record PersonMetadata(string Name, string? Url = null, string? JobTitle = null);
