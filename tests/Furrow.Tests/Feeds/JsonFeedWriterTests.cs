using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Furrow.Feeds;

namespace Furrow.Tests.Feeds;

public sealed class JsonFeedWriterTests
{
    [Fact]
    public void A_feed_says_its_version_its_title_and_where_it_is()
    {
        var feed = Parse(SampleFeed.Archive);

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("第一犁", feed.GetProperty("title").GetString());
        Assert.Equal("青海旧闻", feed.GetProperty("description").GetString());
        Assert.Equal("https://host/repo/zh/", feed.GetProperty("home_page_url").GetString());
        Assert.Equal("https://host/repo/zh/feed.json", feed.GetProperty("feed_url").GetString());
        Assert.Equal("https://host/repo/assets/icon.png", feed.GetProperty("icon").GetString());
        Assert.Equal("zh-Hans", feed.GetProperty("language").GetString());
        Assert.Equal(["第一犁"], Names(feed));
    }

    [Fact]
    public void An_item_has_an_id_of_its_own_and_one_content()
    {
        var items = Parse(SampleFeed.Archive).GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(2, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(items, item =>
            Assert.True(item.TryGetProperty("content_html", out _) ^ item.TryGetProperty("content_text", out _)));
    }

    [Fact]
    public void An_item_says_all_that_is_known_of_its_story()
    {
        var item = Parse(SampleFeed.Archive).GetProperty("items")[0];

        Assert.Equal("https://host/repo/zh/2023/02/first-furrow/", item.GetProperty("url").GetString());
        Assert.Equal("春耕第一犁", item.GetProperty("title").GetString());
        Assert.Equal("<p>二月 &amp; 春耕</p>", item.GetProperty("content_html").GetString());
        Assert.Equal("青海春耕开始了。", item.GetProperty("summary").GetString());
        Assert.Equal("2023-02-16T00:00:00Z", item.GetProperty("date_published").GetString());
        Assert.Equal("2024-01-05T08:00:00+08:00", item.GetProperty("date_modified").GetString());
        Assert.Equal("zh-Hans", item.GetProperty("language").GetString());
        Assert.Equal(["张三", "李四"], Names(item));
        Assert.Equal(["春耕"], item.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
    }

    [Fact]
    public void An_item_without_its_text_has_the_summary_for_content()
    {
        var item = Parse(SampleFeed.Archive).GetProperty("items")[1];

        Assert.Equal("Only in English so far.", item.GetProperty("content_text").GetString());
        Assert.False(item.TryGetProperty("summary", out _));
        Assert.False(item.TryGetProperty("authors", out _));
        Assert.False(item.TryGetProperty("tags", out _));
        Assert.Equal("en", item.GetProperty("language").GetString());
    }

    [Fact]
    public void An_empty_feed_has_no_items_and_is_still_a_feed()
    {
        var feed = Parse(SampleFeed.Archive with { Subtitle = null, IconUrl = null, Entries = [] });

        Assert.Equal(0, feed.GetProperty("items").GetArrayLength());
        Assert.False(feed.TryGetProperty("description", out _));
        Assert.False(feed.TryGetProperty("icon", out _));
    }

    [Fact]
    public void Han_text_is_readable_in_the_file()
    {
        var text = Encoding.UTF8.GetString(JsonFeedWriter.Write(SampleFeed.Archive));

        Assert.Contains("\"title\":\"春耕第一犁\"", text, StringComparison.Ordinal);
        Assert.StartsWith("{", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_title_comes_back_as_it_was_but_for_the_lone_surrogate()
    {
        var feed = Parse(SampleFeed.Archive with { Title = SampleFeed.Hostile });

        Assert.Equal(SampleFeed.Hostile.Replace("\uD800 ", "\uFFFD ", StringComparison.Ordinal), feed.GetProperty("title").GetString());
    }

    [Property]
    public void Any_title_comes_back(string? title)
    {
        var wellFormed = string.Concat((title ?? "").EnumerateRunes());

        Assert.Equal(wellFormed, Parse(SampleFeed.Archive with { Title = title ?? "" }).GetProperty("title").GetString());
    }

    [Fact]
    public void The_same_feed_gives_the_same_bytes() =>
        Assert.Equal(JsonFeedWriter.Write(SampleFeed.Archive), JsonFeedWriter.Write(SampleFeed.Archive));

    private static JsonElement Parse(Feed feed)
    {
        using var document = JsonDocument.Parse(JsonFeedWriter.Write(feed));
        return document.RootElement.Clone();
    }

    private static IEnumerable<string?> Names(JsonElement parent) =>
        parent.GetProperty("authors").EnumerateArray().Select(author => author.GetProperty("name").GetString());
}
