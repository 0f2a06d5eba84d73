using System.Text.Json;
using System.Xml;

namespace Furrow.Checking.Pages;

/// <summary>Finds the URLs in files that programs read: feeds, sitemaps, search descriptions, web manifests.</summary>
internal static class DataUrls
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal) { "loc", "icon", "logo", "uri", "link", "url", "Image" };
    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal) { "href", "src" };

    private static readonly Dictionary<string, LinkUse> Members = new(StringComparer.Ordinal)
    {
        ["url"] = LinkUse.Page, ["home_page_url"] = LinkUse.Page, ["feed_url"] = LinkUse.Page, ["next_url"] = LinkUse.Page,
        ["external_url"] = LinkUse.Page, ["start_url"] = LinkUse.Page, ["scope"] = LinkUse.Page,
        ["src"] = LinkUse.Asset, ["icon"] = LinkUse.Asset, ["favicon"] = LinkUse.Asset, ["image"] = LinkUse.Asset, ["banner_image"] = LinkUse.Asset,
    };

    /// <summary>The URLs of an XML file; those before the mistake where it is not well-formed.</summary>
    public static IEnumerable<(string Url, LinkUse Use)> InXml(ReadOnlyMemory<byte> content)
    {
        var urls = new List<(string, LinkUse)>();
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        try
        {
            for (var element = ""; xml.Read();)
            {
                if (xml.NodeType == XmlNodeType.Text && Elements.Contains(element))
                    urls.Add((xml.Value.Trim(), UseOf(element)));
                element = xml.NodeType == XmlNodeType.Element ? xml.LocalName : "";
                while (xml.MoveToNextAttribute())
                {
                    if (Attributes.Contains(xml.LocalName))
                        urls.Add((xml.Value, UseOf(element)));
                }
            }
        }
        catch (XmlException)
        {
            // A file of the site's own that is no XML in spite of its name is not Furrow's to judge.
            return urls;
        }
        return urls;
    }

    private static LinkUse UseOf(string element) => element is "icon" or "logo" or "Image" ? LinkUse.Asset : LinkUse.Page;

    /// <summary>The URLs of a JSON file; those before the mistake where it is none.</summary>
    public static IReadOnlyList<(string Url, LinkUse Use)> InJson(ReadOnlySpan<byte> utf8)
    {
        var urls = new List<(string, LinkUse)>();
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var use = (LinkUse?)null;
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.String && use is { } known)
                    urls.Add((json.GetString()!, known));
                use = json.TokenType == JsonTokenType.PropertyName && Members.TryGetValue(json.GetString()!, out var member) ? member : null;
            }
        }
        catch (JsonException)
        {
            return urls;
        }
        return urls;
    }
}
