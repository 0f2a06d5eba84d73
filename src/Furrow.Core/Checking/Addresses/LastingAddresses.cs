using Furrow.Checking.Pages;
using Furrow.Routing;

namespace Furrow.Checking.Addresses;

/// <summary>The addresses that a site should keep: what readers may have bookmarked and other sites may link to.</summary>
internal static class LastingAddresses
{
    // What pages fetch by names that change with the content, and what only hosts and browsers ask for.
    private static readonly string[] Passing = [SiteAddresses.Assets, SiteAddresses.SearchIndex];
    private static readonly string[] Own = [SiteAddresses.NotFound, SiteAddresses.Offline, SiteAddresses.HeadersFile, SiteAddresses.StaticWebApp, SiteAddresses.ServiceWorker, "/_redirects"];

    /// <summary>Those of the site's files, in ordinal order, percent-encoded.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> paths) => paths
        .Select(PageAddress.Of)
        .Where(address => !Own.Contains(address) && !Passing.Any(folder => address.StartsWith(folder, StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal)
        .Select(SiteAddresses.Escape);
}
