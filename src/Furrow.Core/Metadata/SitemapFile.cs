namespace Furrow.Metadata;

/// <summary>A file of the sitemap.</summary>
/// <param name="Name">Its name, in the folder of <c>sitemap.xml</c>.</param>
/// <param name="Content">Its bytes, UTF-8 without a byte order mark.</param>
public sealed record SitemapFile(string Name, ReadOnlyMemory<byte> Content);
