namespace Furrow.Markup;

/// <summary>Where a link leads.</summary>
/// <param name="Url">The URL as it goes into the page.</param>
/// <param name="Hreflang">The target's language as a BCP 47 tag, when it is not the article's own.</param>
internal sealed record Href(string Url, string? Hreflang = null);
