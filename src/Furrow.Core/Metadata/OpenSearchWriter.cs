using System.Globalization;
using System.Text;
using System.Xml;
using Furrow.Files;
using XmlText = Furrow.Feeds.XmlText;

namespace Furrow.Metadata;

/// <summary>
/// Writes an OpenSearch description document (OpenSearch 1.1, draft 6). Its media type is
/// <c>application/opensearchdescription+xml</c>. Characters that XML 1.0 forbids are left out.
/// </summary>
public static class OpenSearchWriter
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
    private const string Utf8 = "UTF-8";

    // What the specification allows, counted here in characters as readers see them.
    private const int LongestShortName = 16;
    private const int LongestLongName = 48;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        // The default is the machine's own line end, and the bytes must not depend on the machine.
        NewLineChars = "\n",
    };

    /// <summary>The document's bytes: UTF-8 without a byte order mark, lines ended by U+000A.</summary>
    public static byte[] Write(SearchDescription search)
    {
        using var stream = new PooledStream();
        using (var xml = XmlWriter.Create(stream, Settings))
            WriteDescription(xml, search);
        return stream.ToArray();
    }

    private static void WriteDescription(XmlWriter xml, SearchDescription search)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("OpenSearchDescription", Namespace);
        WriteText(xml, "ShortName", Cut(search.Name, LongestShortName));
        if (Cut(search.Name, LongestLongName) is var name && name != Cut(search.Name, LongestShortName))
            WriteText(xml, "LongName", name);
        WriteText(xml, "Description", search.Description);
        WriteUrl(xml, "text/html", search.SearchUrl + "?q={searchTerms}", relation: null);
        WriteUrl(xml, "application/opensearchdescription+xml", search.SelfUrl, "self");
        if (search.Icon is { } icon)
            WriteIcon(xml, icon);
        WriteText(xml, "Language", search.LanguageTag);
        WriteText(xml, "InputEncoding", Utf8);
        WriteText(xml, "OutputEncoding", Utf8);
        xml.WriteEndDocument();
    }

    private static void WriteUrl(XmlWriter xml, string type, string template, string? relation)
    {
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", type);
        if (relation is not null)
            xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("template", template);
        xml.WriteEndElement();
    }

    private static void WriteIcon(XmlWriter xml, SearchIcon icon)
    {
        var size = icon.Size.ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("Image", Namespace);
        xml.WriteAttributeString("width", size);
        xml.WriteAttributeString("height", size);
        xml.WriteAttributeString("type", icon.Type);
        xml.WriteString(icon.Url);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, XmlText.Clean(text));

    // After a whole word where one ends in the latter half, so that a name is not cut in its middle.
    private static string Cut(string name, int longest)
    {
        var text = new StringInfo(name);
        if (text.LengthInTextElements <= longest)
            return name;
        var cut = text.SubstringByTextElements(0, longest);
        var space = text.SubstringByTextElements(0, longest + 1).LastIndexOf(' ');
        return (space > cut.Length / 2 ? cut[..Math.Min(space, cut.Length)] : cut).TrimEnd();
    }
}
