using System.Text;
using Furrow.Metadata;

namespace Furrow.Tests.Metadata;

public sealed class RobotsWriterTests
{
    [Fact]
    public void Every_crawler_may_read_everything_and_finds_the_sitemap()
    {
        Assert.Equal(
            "User-agent: *\nAllow: /\n\nSitemap: https://host/repo/sitemap.xml\n",
            Write("https://host/repo/sitemap.xml"));
    }

    [Fact]
    public void A_line_end_in_the_URL_cannot_add_a_rule() =>
        Assert.DoesNotContain("\nDisallow", Write("https://host/a\nDisallow: /"), StringComparison.Ordinal);

    [Fact]
    public void A_relative_sitemap_is_refused() =>
        Assert.Throws<UriFormatException>(() => RobotsWriter.Write("sitemap.xml"));

    private static string Write(string sitemapUrl) => Encoding.UTF8.GetString(RobotsWriter.Write(sitemapUrl));
}
