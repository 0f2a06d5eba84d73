using System.Text;
using System.Xml;
using Furrow.Files;

namespace Furrow.Feeds;

/// <summary>
/// Writes a feed in the Atom Syndication Format (RFC 4287). Its media type is <c>application/atom+xml</c>. Characters that
/// XML 1.0 forbids are left out.
/// </summary>
public static class AtomWriter
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        // The default is the machine's own line end, and the bytes must not depend on the machine.
        NewLineChars = "\n",
    };

    /// <summary>The feed's bytes: UTF-8 without a byte order mark, lines ended by U+000A.</summary>
    /// <exception cref="FormatException">An entry's <see cref="FeedEntry.Updated"/> is not an RFC 3339 date-time.</exception>
    public static byte[] Write(Feed feed)
    {
        using var stream = new PooledStream();
        using (var xml = XmlWriter.Create(stream, Settings))
            WriteFeed(xml, feed);
        return stream.ToArray();
    }

    private static void WriteFeed(XmlWriter xml, Feed feed)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("feed", Namespace);
        WriteLanguage(xml, feed.LanguageTag);
        WriteText(xml, "id", feed.AtomUrl);
        WriteText(xml, "title", feed.Title);
        WriteOptional(xml, "subtitle", feed.Subtitle);
        WriteText(xml, "updated", feed.Updated);
        WriteAuthor(xml, feed.AuthorName);
        WriteLink(xml, "self", "application/atom+xml", feed.AtomUrl, feed.LanguageTag);
        WriteLink(xml, "alternate", "text/html", feed.HomeUrl, feed.LanguageTag);
        WriteLink(xml, "alternate", "application/feed+json", feed.JsonUrl, feed.LanguageTag);
        WriteOptional(xml, "icon", feed.IconUrl);
        WriteOptional(xml, "rights", feed.Rights);
        foreach (var entry in feed.Entries)
            WriteEntry(xml, entry);
        xml.WriteEndDocument();
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        WriteLanguage(xml, entry.LanguageTag);
        WriteText(xml, "id", entry.Url);
        WriteText(xml, "title", entry.Title);
        if (entry.Published is not null)
            WriteText(xml, "published", entry.Published);
        WriteText(xml, "updated", entry.Updated);
        foreach (var author in entry.Authors)
            WriteAuthor(xml, author);
        WriteLink(xml, "alternate", "text/html", entry.Url, entry.LanguageTag);
        foreach (var translation in DistinctTranslations(entry))
            WriteLink(xml, "alternate", "text/html", translation.Url, translation.LanguageTag, translation.Title);
        foreach (var tag in entry.Tags)
            WriteCategory(xml, tag);
        WriteOptional(xml, "summary", entry.Summary);
        if (entry.ContentHtml is { } html)
        {
            xml.WriteStartElement("content", Namespace);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(XmlText.Clean(html));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    // RFC 4287, section 4.1.2: no two alternate links may have the same type and language.
    private static IEnumerable<FeedTranslation> DistinctTranslations(FeedEntry entry) =>
        entry.Translations
            .Where(translation => !string.Equals(translation.LanguageTag, entry.LanguageTag, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(translation => translation.LanguageTag, StringComparer.OrdinalIgnoreCase);

    // A category is a term within a scheme (RFC 4287, section 4.2.2); ours are pages within their vocabulary's folder,
    // so that scheme and term together are the tag's URL.
    private static void WriteCategory(XmlWriter xml, FeedTag tag)
    {
        var url = tag.Url.TrimEnd('/');
        var end = url.LastIndexOf('/') + 1;
        xml.WriteStartElement("category", Namespace);
        WriteAttribute(xml, "term", Uri.UnescapeDataString(url[end..]));
        WriteAttribute(xml, "scheme", url[..end]);
        WriteAttribute(xml, "label", tag.Label);
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        WriteText(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void WriteLink(
        XmlWriter xml, string relation, string type, string url, string languageTag, string? title = null)
    {
        xml.WriteStartElement("link", Namespace);
        WriteAttribute(xml, "rel", relation);
        WriteAttribute(xml, "type", type);
        WriteAttribute(xml, "hreflang", languageTag);
        WriteAttribute(xml, "href", url);
        if (title is not null)
            WriteAttribute(xml, "title", title);
        xml.WriteEndElement();
    }

    private static void WriteLanguage(XmlWriter xml, string tag) =>
        xml.WriteAttributeString("xml", "lang", XmlNamespace, XmlText.Clean(tag));

    private static void WriteOptional(XmlWriter xml, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            WriteText(xml, name, text);
    }

    private static void WriteText(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, XmlText.Clean(text));

    private static void WriteAttribute(XmlWriter xml, string name, string value) =>
        xml.WriteAttributeString(name, XmlText.Clean(value));
}
