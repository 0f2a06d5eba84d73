namespace Furrow.Metadata;

/// <summary>A page in the sitemap.</summary>
/// <param name="Url">Its absolute, percent-encoded URL, at most 2,047 characters (sitemaps.org 0.9, <c>loc</c>).</param>
/// <param name="LastModified">When it last changed, in W3C Datetime: <c>2023</c>, <c>2023-02</c>, <c>2023-02-16</c> or an RFC 3339 date-time; null where it is not known.</param>
/// <param name="Alternates">The page in each of its languages, itself among them; empty for a page that has no other language.</param>
public sealed record SitemapEntry(string Url, string? LastModified, IReadOnlyList<SitemapAlternate> Alternates);
