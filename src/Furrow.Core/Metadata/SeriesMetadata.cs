namespace Furrow.Metadata;

/// <summary>A run of stories: schema.org's CreativeWorkSeries.</summary>
/// <param name="Name">The banner they share.</param>
/// <param name="Url">The absolute URL of its page.</param>
public sealed record SeriesMetadata(string Name, string Url);
