using Furrow.Checking.Addresses;
using Furrow.Tests.Checking.Pages;

namespace Furrow.Tests.Checking.Addresses;

/// <summary>The addresses that a site had, and whether they still lead somewhere.</summary>
public class LostAddressTests
{
    [Theory]
    [InlineData("/zh/2022/12/a/", "urls.txt:1:1: error FUR0831: `/zh/2022/12/a/` would lead nowhere. If its story is now at `/zh/2023/02/a/`, add `aliases: [/zh/2022/12/a/]` to content/a/index.zh.md.")]
    [InlineData("# the old site\n\n  /en/news/a.html  ", "urls.txt:3:3: error FUR0831: `/en/news/a.html` would lead nowhere. If its story is now at `/en/2023/02/a/`, add `aliases: [/en/news/a.html]` to content/a/index.en.md.")]
    [InlineData("/zh/2023/02/A/", "urls.txt:1:1: error FUR0831: `/zh/2023/02/A/` would lead nowhere. `/zh/2023/02/a/` differs in capital letters alone, which most hosts tell apart; add `aliases: [/zh/2023/02/A/]` to its article, or rename it back.")]
    [InlineData("http://example.org/zh/%E6%98%A5/?x#y", "urls.txt:1:1: error FUR0831: `/zh/春/` would lead nowhere. Where its story is now, add to the front matter `aliases: [/zh/春/]`; a story that is gone for good may say so on a page of that address.")]
    [InlineData("/zh/old/tags/", "urls.txt:1:1: error FUR0831: `/zh/old/tags/` would lead nowhere. If it is now `/zh/tags/`, lead on to that from your host, or from a page below `static/`.")]
    [InlineData("https://example.com/zh/", "urls.txt:1:1: warning FUR0832: `https://example.com/zh/` is not on example.org, so it was passed over; list addresses of https://example.org/, or name the site's old address with --base-url.")]
    [InlineData("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n<url><loc>https://example.org/gone/</loc></url></urlset>", "urls.txt:2:11: error FUR0831: `/gone/` would lead nowhere. Where its story is now, add to the front matter `aliases: [/gone/]`; a story that is gone for good may say so on a page of that address.")]
    [InlineData("<urlset>\n<url></urlset>", "urls.txt:2:8: error FUR0833: This sitemap is no XML from here on, and was not read; give a list of addresses, one a line, or a whole sitemap.")]
    public void An_address_that_would_be_lost_is_told_with_the_mend(string list, string expected) =>
        Assert.Equal(expected, Against(list, Tags).Line);

    [Theory]
    [InlineData("/zh/2023/02/a/\n/zh/2023/02/a/index.html\n/zh/2023/02/a\n/zh/2023/02/a/?page=2#p1\nzh/\n\n# /gone/")]
    [InlineData("https://example.org/\nhttp://EXAMPLE.org/zh/feed.xml\n")]
    [InlineData("/old/a/")]
    [InlineData("/moved/x/y\n/people/ma/")]
    [InlineData("<?xml version=\"1.0\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://example.org/zh/</loc></url></urlset>")]
    public void One_that_is_there_or_leads_on_is_not(string list) => Assert.Empty(Against(list, """
        -- content/a/index.zh.md --
        ---
        title: 春耕
        date: 2023-02
        aliases: /old/a/
        ---
        一。

        二。
        -- static/_redirects --
        # from the old site
        /moved/* /zh/ 301
        /people/:name /zh/people/
        """).Lines);

    [Fact]
    public void The_base_path_may_be_there_or_not()
    {
        var site = CheckedSite.Of("", options => options with
        {
            Build = options.Build with { BaseUrl = new Uri("https://host.example/repo/") },
            Against = [("urls.txt", "/repo/zh/\n/zh/\nhttps://host.example/repo\nhttps://host.example/other/\n/repo/gone/")],
        });

        Assert.Equal(
            [
                "urls.txt:4:1: warning FUR0832: `https://host.example/other/` is not below /repo/, so it was passed over; list addresses of https://host.example/repo/, or name the site's old address with --base-url.",
                "urls.txt:5:1: error FUR0831: `/gone/` would lead nowhere. Where its story is now, add to the front matter `aliases: [/gone/]`; a story that is gone for good may say so on a page of that address.",
            ],
            site.Lines);
    }

    [Fact]
    public void A_site_loses_none_of_the_addresses_it_lists_itself()
    {
        var addresses = CheckedSite.Of("").Result.Addresses;

        Assert.Contains("/zh/2023/02/a/", addresses);
        Assert.Contains("/zh/feed.xml", addresses);
        Assert.DoesNotContain(addresses, a => a.StartsWith("/assets/", StringComparison.Ordinal) || a.StartsWith("/search/", StringComparison.Ordinal) || a == "/404.html");
        Assert.Empty(Against(AddressListWriter.Write(addresses), "").Lines);
    }

    [Fact]
    public void An_index_of_sitemaps_names_its_parts() => Assert.Equal(
        ["https://example.org/sitemap-1.xml"],
        AddressListReader.PartsOf("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap></sitemapindex>"));

    // With a tag, so that there are pages of tags.
    private const string Tags = """
        -- content/a/index.zh.md --
        ---
        title: 春耕
        date: 2023-02
        tags: spring
        ---
        一。

        二。
        -- content/vocabulary/tags.yml --
        spring: { zh: 春, en: Spring }
        """;

    private static CheckedSite Against(string list, string files) => CheckedSite.Of(files, options => options with { Against = [("urls.txt", list)] });
}
