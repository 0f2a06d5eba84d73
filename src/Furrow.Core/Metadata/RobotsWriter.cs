using System.Text;

namespace Furrow.Metadata;

/// <summary>
/// Writes robots.txt (RFC 9309): every crawler may read everything. Crawlers look for it at the root of a host only
/// (section 2.3), so under a base path it is without effect and does no harm.
/// </summary>
public static class RobotsWriter
{
    /// <summary>The file's bytes.</summary>
    /// <param name="sitemapUrl">The sitemap's absolute URL: crawlers do not resolve a relative one (sitemaps.org 0.9).</param>
    /// <exception cref="UriFormatException">The URL is not absolute.</exception>
    public static byte[] Write(string sitemapUrl) => Encoding.UTF8.GetBytes(
        $"User-agent: *\nAllow: /\n\nSitemap: {new Uri(sitemapUrl, UriKind.Absolute).AbsoluteUri}\n");
}
