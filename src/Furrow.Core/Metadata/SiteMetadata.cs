namespace Furrow.Metadata;

/// <summary>What search engines are told of the site in one language: schema.org's WebSite.</summary>
/// <param name="Name">Its title.</param>
/// <param name="Url">The absolute URL of its home page in that language.</param>
/// <param name="LanguageTag">The BCP 47 tag of the language.</param>
/// <param name="Description">What it is, in a sentence; null for none.</param>
/// <param name="SearchUrl">The absolute URL of its search page, which takes the words as <c>q</c>; null for none.</param>
public sealed record SiteMetadata(string Name, string Url, string LanguageTag, string? Description = null, string? SearchUrl = null);
