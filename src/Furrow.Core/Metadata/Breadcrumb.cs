namespace Furrow.Metadata;

/// <summary>A step on the way from the home page to a page.</summary>
/// <param name="Name">What the step is called.</param>
/// <param name="Url">The absolute URL of its page; null for a step that has no page.</param>
public sealed record Breadcrumb(string Name, string? Url);
