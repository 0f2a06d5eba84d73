using System.Text;
using System.Xml.Linq;
using Furrow.Metadata;

namespace Furrow.Tests.Metadata;

public sealed class SitemapWriterTests
{
    private const string SitemapUrl = "https://host/repo/sitemap.xml";

    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void A_small_site_has_one_file_that_lists_its_pages()
    {
        var file = Assert.Single(new SitemapWriter(SitemapUrl).Write(Pages(2)));

        Assert.Equal("sitemap.xml", file.Name);
        var set = Parse(file);
        Assert.Equal(Sitemap + "urlset", set.Name);
        Assert.Equal(["https://host/repo/zh/1/", "https://host/repo/zh/2/"], Locations(set));
    }

    [Fact]
    public void A_page_keeps_the_order_of_elements_that_the_schema_wants()
    {
        var page = new SitemapEntry("https://host/zh/", "2023-02-16", [new("zh-Hans", "https://host/zh/"), new("x-default", "https://host/")]);

        var url = Parse(new SitemapWriter(SitemapUrl).Write([page]).Single()).Elements().Single();

        Assert.Equal([Sitemap + "loc", Sitemap + "lastmod", Xhtml + "link", Xhtml + "link"], url.Elements().Select(e => e.Name));
        Assert.Equal("2023-02-16", url.Element(Sitemap + "lastmod")?.Value);
    }

    [Fact]
    public void A_page_names_its_languages_itself_among_them_and_the_page_of_all_others()
    {
        SitemapAlternate[] languages =
            [new("zh-Hans", "https://host/zh/"), new("en", "https://host/en/"), new("x-default", "https://host/")];

        var set = Parse(new SitemapWriter(SitemapUrl).Write(
            [new("https://host/zh/", null, languages), new("https://host/en/", null, languages)]).Single());

        Assert.All(set.Elements(Sitemap + "url"), url =>
        {
            var links = url.Elements(Xhtml + "link").ToList();
            Assert.All(links, link => Assert.Equal("alternate", link.Attribute("rel")?.Value));
            Assert.Equal(["zh-Hans", "en", "x-default"], links.Select(link => link.Attribute("hreflang")?.Value));
            Assert.Contains(url.Element(Sitemap + "loc")?.Value, links.Select(link => link.Attribute("href")?.Value));
            Assert.Null(url.Element(Sitemap + "lastmod"));
        });
    }

    [Fact]
    public void A_page_that_is_not_among_its_own_languages_is_refused()
    {
        var page = new SitemapEntry("https://host/zh/", null, [new("en", "https://host/en/")]);

        var refusal = Assert.Throws<ArgumentException>(() => new SitemapWriter(SitemapUrl).Write([page]).Count());

        Assert.Contains("https://host/zh/ is not among its own alternates", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_characters_that_the_protocol_names_are_escaped()
    {
        const string url = "https://host/?a=1&b='<\">\u0000\uD800𠮷";

        var file = new SitemapWriter(SitemapUrl).Write([new(url, null, [new("zh", url)])]).Single();

        var text = Encoding.UTF8.GetString(file.Content.Span);
        Assert.Contains("<loc>https://host/?a=1&amp;b=&apos;&lt;&quot;&gt;𠮷</loc>", text, StringComparison.Ordinal);
        Assert.Equal("https://host/?a=1&b='<\">𠮷", Parse(file).Descendants(Xhtml + "link").Single().Attribute("href")?.Value);
    }

    [Theory]
    [InlineData(1, new[] { "sitemap.xml" })]
    [InlineData(2, new[] { "sitemap.xml" })]
    [InlineData(3, new[] { "sitemap-1.xml", "sitemap-2.xml", "sitemap.xml" })]
    [InlineData(4, new[] { "sitemap-1.xml", "sitemap-2.xml", "sitemap.xml" })]
    [InlineData(5, new[] { "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml" })]
    public void A_site_is_split_once_it_has_more_pages_than_a_file_may_list(int pages, string[] names)
    {
        var files = new SitemapWriter(SitemapUrl, maxUrls: 2).Write(Pages(pages)).ToList();

        Assert.Equal(names, files.Select(file => file.Name));
        var sets = files.Select(Parse).Where(root => root.Name.LocalName == "urlset").ToList();
        Assert.All(sets, set => Assert.InRange(set.Elements().Count(), 1, 2));
        Assert.Equal(Pages(pages).Select(page => page.Url), sets.SelectMany(Locations));
    }

    [Fact]
    public void The_index_names_every_part_by_its_absolute_URL()
    {
        var index = Parse(new SitemapWriter(SitemapUrl, maxUrls: 1).Write(Pages(2)).Last());

        Assert.Equal(Sitemap + "sitemapindex", index.Name);
        Assert.All(index.Elements(), part => Assert.Equal(Sitemap + "sitemap", part.Name));
        Assert.Equal(["https://host/repo/sitemap-1.xml", "https://host/repo/sitemap-2.xml"], Locations(index));
    }

    [Fact]
    public void A_file_may_be_as_large_as_the_limit_and_not_one_byte_larger()
    {
        var whole = new SitemapWriter(SitemapUrl).Write(Pages(3)).Single().Content.Length;

        Assert.Single(new SitemapWriter(SitemapUrl, maxBytes: whole).Write(Pages(3)));
        var files = new SitemapWriter(SitemapUrl, maxBytes: whole - 1).Write(Pages(3)).ToList();
        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"], files.Select(file => file.Name));
        Assert.All(files, file => Assert.InRange(file.Content.Length, 1, whole - 1));
        Assert.Equal([2, 1], files.Take(2).Select(file => Parse(file).Elements().Count()));
    }

    [Fact]
    public void A_page_that_fits_in_no_file_is_refused() =>
        Assert.Throws<ArgumentException>(() => new SitemapWriter(SitemapUrl, maxBytes: 200).Write(Pages(1)).Count());

    [Fact]
    public void The_limits_are_those_of_the_protocol()
    {
        var files = new SitemapWriter(SitemapUrl).Write(Pages(50_001)).ToList();

        Assert.Equal([50_000, 1, 2], files.Select(file => Parse(file).Elements().Count()));
        Assert.Equal(50 * 1024 * 1024, SitemapWriter.ByteLimit);
    }

    [Fact]
    public void More_parts_than_an_index_may_list_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => new SitemapWriter(SitemapUrl, maxUrls: 1).Write(Pages(50_001)).Count());

    [Fact]
    public void Pages_are_read_only_as_far_as_the_part_that_is_asked_for()
    {
        var read = 0;
        var pages = Pages(100).Select(page =>
        {
            read++;
            return page;
        });

        Assert.Equal("sitemap-1.xml", new SitemapWriter(SitemapUrl, maxUrls: 10).Write(pages).First().Name);

        Assert.Equal(11, read);
    }

    [Fact]
    public void A_part_that_was_given_back_does_not_change_when_the_next_is_made()
    {
        using var files = new SitemapWriter(SitemapUrl, maxUrls: 1).Write(Pages(2)).GetEnumerator();
        files.MoveNext();
        var first = files.Current;
        var bytes = first.Content.ToArray();

        while (files.MoveNext()) { }

        Assert.Equal(bytes, first.Content.ToArray());
    }

    [Fact]
    public void A_site_without_pages_has_an_empty_sitemap() =>
        Assert.Empty(Parse(new SitemapWriter(SitemapUrl).Write([]).Single()).Elements());

    private static IEnumerable<SitemapEntry> Pages(int count) =>
        Enumerable.Range(1, count).Select(number => new SitemapEntry($"https://host/repo/zh/{number}/", null, []));

    private static IEnumerable<string?> Locations(XElement root) =>
        root.Elements().Select(element => element.Element(Sitemap + "loc")?.Value);

    private static XElement Parse(SitemapFile file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Content.Span);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        return XDocument.Parse(text).Root!;
    }
}
