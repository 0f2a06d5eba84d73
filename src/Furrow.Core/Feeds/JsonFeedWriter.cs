using System.Text.Json;
using Furrow.Data;

namespace Furrow.Feeds;

/// <summary>
/// Writes a feed in the format JSON Feed, version 1.1 (https://www.jsonfeed.org/version/1.1/). Its media type is
/// <c>application/feed+json</c>. The format has no place for rights and translations; <see cref="AtomWriter"/> writes them.
/// </summary>
public static class JsonFeedWriter
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    /// <summary>The feed's bytes: UTF-8 without a byte order mark, Han text unescaped.</summary>
    public static byte[] Write(Feed feed) => JsonFile.Write(json => WriteFeed(json, feed));

    private static void WriteFeed(Utf8JsonWriter json, Feed feed)
    {
        json.WriteStartObject();
        json.WriteString("version", Version);
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", feed.HomeUrl);
        json.WriteString("feed_url", feed.JsonUrl);
        json.WriteOptional("description", feed.Subtitle);
        json.WriteOptional("icon", feed.IconUrl);
        WriteAuthors(json, [feed.AuthorName]);
        json.WriteString("language", feed.LanguageTag);
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries)
            WriteItem(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Url);
        json.WriteString("url", entry.Url);
        json.WriteString("title", entry.Title);
        // An item must have one of the two. A summary beside the same text would be shown twice.
        if (entry.ContentHtml is { } html)
        {
            json.WriteString("content_html", html);
            json.WriteOptional("summary", entry.Summary);
        }
        else
        {
            json.WriteString("content_text", entry.Summary);
        }
        if (entry.Published is not null)
            json.WriteString("date_published", entry.Published);
        json.WriteString("date_modified", entry.Updated);
        WriteAuthors(json, entry.Authors);
        json.WriteOptional("tags", [.. entry.Tags.Select(tag => tag.Label)]);
        json.WriteString("language", entry.LanguageTag);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<string> names) =>
        json.WriteOptional("authors", names, (writer, name) =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", name);
            writer.WriteEndObject();
        });
}
