namespace Furrow.Markup;

/// <summary>Where a link leads.</summary>
/// <param name="Url">The URL as it goes into the page.</param>
/// <param name="Hreflang">The target's language as a BCP 47 tag, when it is not the article's own.</param>
/// <param name="Width">An image's width in pixels, where it is known.</param>
/// <param name="Height">An image's height in pixels, where it is known.</param>
internal sealed record Href(string Url, string? Hreflang = null, int? Width = null, int? Height = null);
