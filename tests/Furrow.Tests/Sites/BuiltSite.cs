using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Furrow.Tests.Sites;

/// <summary>A published site as a browser sees it.</summary>
/// <param name="files">The files by path.</param>
/// <param name="baseUrl">Where the site is.</param>
internal sealed class BuiltSite(IReadOnlyDictionary<string, byte[]> files, Uri baseUrl)
{
    private readonly ConcurrentDictionary<string, IHtmlDocument> _documents = new();

    public Uri BaseUrl => baseUrl;

    /// <summary>The paths of all pages.</summary>
    public IEnumerable<string> PagePaths => files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The paths of the pages that search engines may list: neither the 404 page, nor those that only lead on or show a story in two languages.</summary>
    public IEnumerable<string> IndexedPaths => PagePaths.Where(path => !path.Contains("/parallel-", StringComparison.Ordinal) && Page(path).QuerySelector("meta[name=robots][content=noindex]") is null);

    /// <summary>Whether a page is there to be read, and does not only lead on to another.</summary>
    public bool IsWhole(string path) => Page(path).QuerySelector("meta[http-equiv=refresh]") is null;

    /// <summary>The bytes at a path.</summary>
    public byte[] this[string path] => files[path];

    public IEnumerable<string> Paths => files.Keys;

    /// <summary>The page at a path.</summary>
    public IHtmlDocument Page(string path) =>
        _documents.GetOrAdd(path, p => new HtmlParser().ParseDocument(new MemoryStream(files[p])));

    /// <summary>The address of a file as readers open it.</summary>
    public Uri UrlOf(string path) => new(baseUrl, path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    /// <summary>The file that answers a URL on this site; null where there is none, or the URL is elsewhere.</summary>
    public string? FileAt(Uri url)
    {
        if (!IsHere(url))
            return null;
        var path = Uri.UnescapeDataString(url.AbsolutePath[baseUrl.AbsolutePath.Length..]);
        return files.ContainsKey(path) ? path : files.ContainsKey(path + "index.html") ? path + "index.html" : null;
    }

    /// <summary>Whether a URL is on this site.</summary>
    public bool IsHere(Uri url) =>
        url.Host == baseUrl.Host && url.AbsolutePath.StartsWith(baseUrl.AbsolutePath, StringComparison.Ordinal);

    /// <summary>What is wrong with a page's links, assets and ids, a line each.</summary>
    public IEnumerable<string> Problems(string path)
    {
        var page = Page(path);
        foreach (var id in page.All.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id)).GroupBy(id => id).Where(g => g.Count() > 1))
            yield return $"{path}: the id {id.Key} stands {id.Count()} times";
        foreach (var element in page.All)
        {
            foreach (var name in (string[])["href", "src"])
            {
                if (element.GetAttribute(name) is { } written && Broken(path, written) is { } problem)
                    yield return $"{path}: {element.LocalName} {name}=\"{written}\" {problem}";
            }
            foreach (var candidate in element.GetAttribute("srcset")?.Split(", ") ?? [])
            {
                if (Broken(path, candidate.Split(' ')[0]) is { } problem)
                    yield return $"{path}: {element.LocalName} srcset=\"{candidate}\" {problem}";
            }
        }
    }

    private string? Broken(string path, string written)
    {
        var url = new Uri(UrlOf(path), written);
        if (url.Scheme is not ("http" or "https") || url.Host != baseUrl.Host)
            return null;
        if (FileAt(url) is not { } file)
            return "is not there";
        var fragment = Uri.UnescapeDataString(url.Fragment);
        return fragment.Length > 1 && Page(file).GetElementById(fragment[1..]) is null ? "has no such place" : null;
    }
}
