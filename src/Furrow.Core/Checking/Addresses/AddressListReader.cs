using System.Xml;
using Furrow.Config;
using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Checking.Addresses;

/// <summary>
/// Reads lists of addresses: one a line, with <c>#</c> before a remark, or a sitemap (sitemaps.org 0.9). An address is a whole
/// URL of the site, or a path with or without its base path; queries and fragments do not count.
/// </summary>
/// <param name="config">The site.</param>
/// <param name="diagnostics">Where lines that are no address of the site are reported.</param>
public sealed class AddressListReader(SiteConfig config, DiagnosticBag diagnostics)
{
    /// <summary>The addresses of a list.</summary>
    /// <param name="text">The list, without a byte order mark.</param>
    /// <param name="path">Its file, from the site's folder; for a list from the web its URL.</param>
    public AddressList Read(string text, string path)
    {
        var entries = text.AsSpan().TrimStart().StartsWith("<") ? InSitemap(text, path) : InLines(text, path);
        return new AddressList([.. entries.Select(AddressOf).OfType<Located<string>>()]);
    }

    /// <summary>The sitemaps that an index of them names; none for a sitemap or a list. As <see cref="Read"/>, of a text without a byte order mark.</summary>
    public static IReadOnlyList<string> PartsOf(string text)
    {
        try
        {
            return text.Contains("<sitemapindex", StringComparison.Ordinal) ? [.. Locations(text).Select(l => l.Url)] : [];
        }
        catch (XmlException)
        {
            // Whoever reads it comes upon the same fault, and reports it with its place.
            return [];
        }
    }

    private IEnumerable<Located<string>> InSitemap(string text, string path)
    {
        try
        {
            return [.. Locations(text).Select(l => new Located<string>(l.Url, new SourceLocation(path, l.Line, l.Column)))];
        }
        catch (XmlException e)
        {
            diagnostics.Report(Rules.UnreadableAddresses, new SourceLocation(path, Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition)),
                "This sitemap is no XML from here on, and was not read; give a list of addresses, one a line, or a whole sitemap.");
            return [];
        }
    }

    private static List<(string Url, int Line, int Column)> Locations(string xml)
    {
        var urls = new List<(string, int, int)>();
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        while (reader.Read())
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "loc", IsEmptyElement: false } || !reader.Read() || reader.NodeType != XmlNodeType.Text)
                continue;
            var place = (IXmlLineInfo)reader;
            urls.Add((reader.Value.Trim(), place.LineNumber, place.LinePosition));
        }
        return urls;
    }

    private static IEnumerable<Located<string>> InLines(string text, string path)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var entry = line.Trim();
            // Browsers' own way of writing a part of a page, `/a/#b`, is no remark.
            if (entry.Length > 0 && entry[0] != '#')
                yield return new Located<string>(entry, new SourceLocation(path, number, line.IndexOf(entry, StringComparison.Ordinal) + 1));
        }
    }

    private Located<string>? AddressOf(Located<string> entry)
    {
        var written = entry.Value.Split(' ', '\t')[0];
        var root = config.BaseUrl;
        if (!Uri.TryCreate(root, written, out var url) || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
            return Refuse(entry, "is no address");
        // An archive keeps its addresses when it moves to https or to another name, so a list may be of the old one.
        var path = Uri.UnescapeDataString(url.AbsolutePath);
        var isWhole = written.Contains("://", StringComparison.Ordinal);
        if (isWhole && !url.Host.Equals(root.Host, StringComparison.OrdinalIgnoreCase))
            return Refuse(entry, $"is not on {root.Host}");
        if (path.StartsWith(root.AbsolutePath, StringComparison.Ordinal))
            return entry with { Value = path[(root.AbsolutePath.Length - 1)..] };
        if (path + "/" == root.AbsolutePath)
            return entry with { Value = "/" };
        // Without the base path it is meant from the site's root.
        return isWhole ? Refuse(entry, $"is not below {root.AbsolutePath}") : entry with { Value = path };
    }

    private Located<string>? Refuse(Located<string> entry, string why)
    {
        diagnostics.Report(Rules.ForeignAddress, entry.Location, $"`{entry.Value}` {why}, so it was passed over; list addresses of {config.BaseUrl}, or name the site's old address with --base-url.");
        return null;
    }
}
