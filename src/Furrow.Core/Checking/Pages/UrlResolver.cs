using System.Collections.Concurrent;
using Furrow.Routing;

namespace Furrow.Checking.Pages;

/// <summary>Finds out where the URLs of pages lead, as browsers do (URL Standard, section 4.4). Safe to use from many threads.</summary>
/// <param name="baseUrl">The address of the site's root.</param>
internal sealed class UrlResolver(Uri baseUrl)
{
    // What browsers skip at both ends of a URL.
    private static readonly char[] Space = [.. Enumerable.Range(0, 0x21).Select(c => (char)c)];

    // Most URLs of a site are those of its navigation, which mean the same wherever they stand.
    private readonly ConcurrentDictionary<string, LinkTarget> _known = new(StringComparer.Ordinal);

    /// <summary>Where a URL leads.</summary>
    /// <param name="written">The URL as it stands in the page or style sheet.</param>
    /// <param name="address">The address of that.</param>
    public LinkTarget Resolve(string written, string address)
    {
        var url = written.Trim(Space);
        if (url.Length == 0)
            return new LinkTarget(TargetKind.Inside, address, "");
        if (url[0] == '#')
            return new LinkTarget(TargetKind.Inside, address, FragmentOf(url));
        return url[0] == '/' || url.Contains(':', StringComparison.Ordinal)
            ? _known.GetOrAdd(url, Find)
            : Find(new Uri(baseUrl, SiteAddresses.Escape(address)[1..]), url);
    }

    private LinkTarget Find(string url) => Find(baseUrl, url);

    private LinkTarget Find(Uri from, string url)
    {
        if (!Uri.TryCreate(from, url, out var target))
            return new LinkTarget(TargetKind.Outside, url, "");
        if (target.Scheme != Uri.UriSchemeHttp && target.Scheme != Uri.UriSchemeHttps)
            return new LinkTarget(TargetKind.Other, url, "");
        if (target.Host != baseUrl.Host || target.Port != baseUrl.Port)
            return new LinkTarget(TargetKind.Outside, target.GetLeftPart(UriPartial.Query), FragmentOf(target.Fragment));
        return target.AbsolutePath.StartsWith(baseUrl.AbsolutePath, StringComparison.Ordinal)
            ? new LinkTarget(TargetKind.Inside, Uri.UnescapeDataString(target.AbsolutePath[(baseUrl.AbsolutePath.Length - 1)..]), FragmentOf(target.Fragment))
            : new LinkTarget(TargetKind.BesideSite, target.GetLeftPart(UriPartial.Path), "");
    }

    // What follows `:~:` are directives for the browser, such as text to be shown, and no part of the id (Text Fragments, section 3.3).
    private static string FragmentOf(string fragment)
    {
        var directives = fragment.IndexOf(":~:", StringComparison.Ordinal);
        return fragment.Length < 2 ? "" : Uri.UnescapeDataString((directives < 0 ? fragment : fragment[..directives])[1..]);
    }
}
