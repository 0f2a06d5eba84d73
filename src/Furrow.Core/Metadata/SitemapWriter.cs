using System.Security;
using System.Text;
using Furrow.Feeds;

namespace Furrow.Metadata;

/// <summary>
/// Writes the sitemap (sitemaps.org, protocol 0.9) with each page's languages (<c>xhtml:link</c>, as search engines read
/// it). A site too large for one file gets parts and an index of them.
/// </summary>
/// <param name="sitemapUrl">The absolute URL of <c>sitemap.xml</c>; the parts stand beside it.</param>
/// <param name="maxUrls">How many pages a file may list, from 1; the protocol's limit unless a test sets a smaller one.</param>
/// <param name="maxBytes">How many bytes a file may have, uncompressed; the protocol's limit unless a test sets a smaller one.</param>
public sealed class SitemapWriter(
    string sitemapUrl, int maxUrls = SitemapWriter.UrlLimit, int maxBytes = SitemapWriter.ByteLimit)
{
    /// <summary>How many pages a sitemap, or sitemaps an index, may list (sitemaps.org 0.9).</summary>
    public const int UrlLimit = 50_000;

    /// <summary>How many bytes a sitemap may have, uncompressed: 50 MiB (sitemaps.org 0.9).</summary>
    public const int ByteLimit = 52_428_800;

    private const string FileName = "sitemap.xml";

    /// <summary>
    /// The sitemap's files, each made when it is asked for, so that one at a time is in memory: <c>sitemap.xml</c> alone when
    /// one is enough, else <c>sitemap-1.xml</c> and so on, and last <c>sitemap.xml</c>, their index.
    /// </summary>
    /// <param name="entries">The pages, in the order they are to be listed; read once, as files are asked for.</param>
    /// <exception cref="ArgumentException">
    /// A page has alternates and is not among them, which makes search engines ignore them all; or it does not fit in a file.
    /// </exception>
    /// <exception cref="InvalidOperationException">There are more parts than an index may list.</exception>
    public IEnumerable<SitemapFile> Write(IEnumerable<SitemapEntry> entries)
    {
        var parts = 0;
        var part = new SitemapPart();
        foreach (var entry in entries)
        {
            var url = Encoding.UTF8.GetBytes(UrlElement(entry));
            if (!part.HasRoomFor(url, maxUrls, maxBytes))
            {
                if (!part.IsEmpty)
                    yield return new SitemapFile(PartName(++parts), part.Finish());
                part = new SitemapPart();
                if (!part.HasRoomFor(url, maxUrls, maxBytes))
                    throw new ArgumentException($"{entry.Url} does not fit in a sitemap of {maxBytes} bytes.", nameof(entries));
            }
            part.Add(url);
        }
        if (parts == 0)
        {
            yield return new SitemapFile(FileName, part.Finish());
            yield break;
        }
        yield return new SitemapFile(PartName(++parts), part.Finish());
        yield return new SitemapFile(FileName, Index(parts));
    }

    // Written by hand and not by an XmlWriter: the size of an element must be known before it is in the file.
    private static string UrlElement(SitemapEntry entry)
    {
        if (entry.Alternates.Count > 0 && entry.Alternates.All(alternate => alternate.Url != entry.Url))
            throw new ArgumentException($"{entry.Url} is not among its own alternates.", nameof(entry));
        var xml = new StringBuilder("  <url>\n");
        xml.Append("    <loc>").Append(Escape(entry.Url)).Append("</loc>\n");
        if (entry.LastModified is { } lastModified)
            xml.Append("    <lastmod>").Append(Escape(lastModified)).Append("</lastmod>\n");
        foreach (var (hreflang, url) in entry.Alternates)
        {
            xml.Append("    <xhtml:link rel=\"alternate\" hreflang=\"").Append(Escape(hreflang))
                .Append("\" href=\"").Append(Escape(url)).Append("\"/>\n");
        }
        return xml.Append("  </url>\n").ToString();
    }

    private ReadOnlyMemory<byte> Index(int parts)
    {
        if (parts > UrlLimit)
            throw new InvalidOperationException($"{parts} sitemaps are more than an index may list, {UrlLimit}.");
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.Append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        var folder = sitemapUrl[..(sitemapUrl.LastIndexOf('/') + 1)];
        for (var number = 1; number <= parts; number++)
            xml.Append("  <sitemap><loc>").Append(Escape(folder + PartName(number))).Append("</loc></sitemap>\n");
        return Encoding.UTF8.GetBytes(xml.Append("</sitemapindex>\n").ToString());
    }

    private static string PartName(int number) => $"sitemap-{number}.xml";

    // The five entities that the protocol names are those of SecurityElement.
    private static string? Escape(string text) => SecurityElement.Escape(XmlText.Clean(text));
}
