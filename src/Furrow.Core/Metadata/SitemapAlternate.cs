namespace Furrow.Metadata;

/// <summary>A page in one of its languages.</summary>
/// <param name="Hreflang">The BCP 47 tag of the language, or <c>x-default</c> for the page of readers of all others.</param>
/// <param name="Url">Its absolute, percent-encoded URL.</param>
public sealed record SitemapAlternate(string Hreflang, string Url);
