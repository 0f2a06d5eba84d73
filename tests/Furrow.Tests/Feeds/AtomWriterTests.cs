using System.Globalization;
using System.Text;
using System.Xml.Linq;
using FsCheck.Xunit;
using Furrow.Feeds;

namespace Furrow.Tests.Feeds;

public sealed class AtomWriterTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_feed_has_what_RFC_4287_requires_of_it_just_once()
    {
        var feed = Parse(SampleFeed.Archive);

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("https://host/repo/zh/feed.xml", feed.Elements(Atom + "id").Single().Value);
        Assert.Equal("第一犁", feed.Elements(Atom + "title").Single().Value);
        Assert.Equal("2024-01-05T00:00:01Z", feed.Elements(Atom + "updated").Single().Value);
        Assert.Equal("第一犁", feed.Elements(Atom + "author").Single().Element(Atom + "name")?.Value);
        Assert.Equal("青海旧闻", feed.Elements(Atom + "subtitle").Single().Value);
        Assert.Equal("© 青海日报", feed.Elements(Atom + "rights").Single().Value);
        Assert.Equal("https://host/repo/assets/icon.png", feed.Elements(Atom + "icon").Single().Value);
        Assert.Equal("https://host/repo/zh/feed.xml", Link(feed, "self", "application/atom+xml"));
        Assert.Equal("https://host/repo/zh/", Link(feed, "alternate", "text/html"));
        Assert.Equal("https://host/repo/zh/feed.json", Link(feed, "alternate", "application/feed+json"));
        Assert.Equal("zh-Hans", Language(feed));
    }

    [Fact]
    public void An_entry_has_what_RFC_4287_requires_of_it_just_once()
    {
        foreach (var entry in Parse(SampleFeed.Archive).Elements(Atom + "entry"))
        {
            Assert.True(Uri.IsWellFormedUriString(entry.Elements(Atom + "id").Single().Value, UriKind.Absolute));
            Assert.NotEmpty(entry.Elements(Atom + "title").Single().Value);
            Assert.All(["published", "updated"], name => AssertDateTime(entry.Elements(Atom + name).Single().Value));
            Assert.InRange(entry.Elements(Atom + "summary").Count(), 0, 1);
            Assert.InRange(entry.Elements(Atom + "content").Count(), 0, 1);
        }
    }

    [Fact]
    public void An_entry_says_all_that_is_known_of_its_story()
    {
        var entry = Parse(SampleFeed.Archive).Elements(Atom + "entry").First();

        Assert.Equal("zh-Hans", Language(entry));
        Assert.Equal("春耕第一犁", entry.Element(Atom + "title")?.Value);
        Assert.Equal("青海春耕开始了。", entry.Element(Atom + "summary")?.Value);
        Assert.Equal(["张三", "李四"], entry.Elements(Atom + "author").Select(author => author.Element(Atom + "name")?.Value));
        Assert.Equal("html", entry.Element(Atom + "content")?.Attribute("type")?.Value);
        Assert.Equal("<p>二月 &amp; 春耕</p>", entry.Element(Atom + "content")?.Value);
        var category = Assert.Single(entry.Elements(Atom + "category"));
        Assert.Equal("spring-ploughing", category.Attribute("term")?.Value);
        Assert.Equal("https://host/repo/zh/tags/", category.Attribute("scheme")?.Value);
        Assert.Equal("春耕", category.Attribute("label")?.Value);
    }

    [Fact]
    public void The_id_of_an_entry_is_its_page_and_no_two_are_alike()
    {
        var ids = Parse(SampleFeed.Archive).Descendants(Atom + "id").Select(id => id.Value).ToList();

        Assert.Contains("https://host/repo/zh/2023/02/first-furrow/", ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void A_translation_is_an_alternate_in_its_own_language()
    {
        var links = Parse(SampleFeed.Archive).Elements(Atom + "entry").First().Elements(Atom + "link").ToList();

        Assert.All(links, link => Assert.Equal("alternate", link.Attribute("rel")?.Value));
        Assert.Equal(["zh-Hans", "en"], links.Select(link => link.Attribute("hreflang")?.Value));
        Assert.Equal("https://host/repo/en/2023/02/first-furrow/", links[1].Attribute("href")?.Value);
        Assert.Equal("The First Furrow", links[1].Attribute("title")?.Value);
    }

    [Fact]
    public void No_two_alternates_share_type_and_language()
    {
        var entry = SampleFeed.Ploughing with
        {
            Translations = [new("EN", "https://host/1", "1"), new("en", "https://host/2", "2"), new("zh-hans", "https://host/3", "3")],
        };

        var feed = Parse(SampleFeed.Archive with { Entries = [entry] });

        Assert.All(feed.DescendantsAndSelf().Where(element => element.Name == Atom + "feed" || element.Name == Atom + "entry"), parent =>
        {
            var alternates = parent.Elements(Atom + "link").Where(link => link.Attribute("rel")?.Value == "alternate")
                .Select(link => (link.Attribute("type")?.Value, link.Attribute("hreflang")?.Value.ToUpperInvariant())).ToList();
            Assert.Equal(alternates.Count, alternates.Distinct().Count());
        });
    }

    [Fact]
    public void An_entry_in_another_language_than_the_feed_says_so()
    {
        Assert.Equal("en", Language(Parse(SampleFeed.Archive).Elements(Atom + "entry").Last()));
    }

    [Fact]
    public void An_entry_without_its_text_has_a_summary_and_a_link_to_its_page()
    {
        var entry = Parse(SampleFeed.Archive).Elements(Atom + "entry").Last();

        Assert.Null(entry.Element(Atom + "content"));
        Assert.Equal("Only in English so far.", entry.Element(Atom + "summary")?.Value);
        Assert.Equal("https://host/repo/zh/2023/01/kunlun-community/", Link(entry, "alternate", "text/html"));
    }

    [Fact]
    public void What_is_not_known_is_not_written()
    {
        var feed = Parse(SampleFeed.Archive with { Subtitle = null, IconUrl = null, Rights = null, Entries = [] });

        Assert.Equal(["id", "title", "updated", "author", "link", "link", "link"], feed.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("1970-01-01T00:00:00Z", feed.Element(Atom + "updated")?.Value);
    }

    [Fact]
    public void A_hostile_text_stays_text_and_loses_only_what_XML_forbids()
    {
        var entry = SampleFeed.Ploughing with
        {
            Title = SampleFeed.Hostile,
            Summary = SampleFeed.Hostile,
            ContentHtml = SampleFeed.Hostile,
            Authors = [SampleFeed.Hostile],
            Tags = [new(SampleFeed.Hostile, "https://host/tags/a%26b/")],
            Translations = [new("en", "https://host/?a=1&b=2", SampleFeed.Hostile)],
        };

        var read = Parse(SampleFeed.Archive with { Title = SampleFeed.Hostile, Entries = [entry] });

        var texts = read.Descendants().Where(e => e.Name.LocalName is "summary" or "content" or "name" or "title").Select(e => e.Value)
            .Concat(read.Descendants().Attributes().Where(a => a.Name.LocalName is "title" or "label").Select(a => a.Value));
        Assert.Equal(7, texts.Count(text => text == SampleFeed.HostileInXml));
        Assert.Equal("a&b", read.Descendants(Atom + "category").Single().Attribute("term")?.Value);
        Assert.Contains(read.Descendants(Atom + "link"), link => link.Attribute("href")?.Value == "https://host/?a=1&b=2");
    }

    [Property]
    public void Any_title_comes_back_but_for_what_XML_forbids(string? title)
    {
        var text = title ?? "";

        var read = Parse(SampleFeed.Archive with { Title = text }).Element(Atom + "title")?.Value;

        // A lone surrogate enumerates as U+FFFD; taking out every U+FFFD compares the rest.
        var allowed = string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\t' or '\n' or '\r' or >= ' ' and not (0xFFFE or 0xFFFF)));
        Assert.Equal(
            allowed.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\uFFFD", "", StringComparison.Ordinal),
            read?.Replace("\uFFFD", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_bytes_are_UTF_8_without_a_mark_and_with_Unix_line_ends()
    {
        var bytes = AtomWriter.Write(SampleFeed.Archive);

        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed ", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Equal(bytes, AtomWriter.Write(SampleFeed.Archive));
    }

    [Fact]
    public void A_feed_larger_than_the_first_buffer_is_whole()
    {
        var html = string.Concat(Enumerable.Repeat("春耕", 100_000));

        var feed = Parse(SampleFeed.Archive with { Entries = [SampleFeed.Ploughing with { ContentHtml = html }] });

        Assert.Equal(html, feed.Descendants(Atom + "content").Single().Value);
    }

    private static XElement Parse(Feed feed)
    {
        using var stream = new MemoryStream(AtomWriter.Write(feed));
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }

    private static string? Link(XElement parent, string relation, string type) => parent.Elements(Atom + "link")
        .Single(link => link.Attribute("rel")?.Value == relation && link.Attribute("type")?.Value == type)
        .Attribute("href")?.Value;

    private static string? Language(XElement element) => element.Attribute(XNamespace.Xml + "lang")?.Value;

    private static void AssertDateTime(string text) => Assert.True(DateTimeOffset.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), text);
}
