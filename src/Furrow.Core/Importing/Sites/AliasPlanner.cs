using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Routing;

namespace Furrow.Importing.Sites;

/// <summary>Makes aliases of the posts' old addresses, so that no link from elsewhere breaks, and reports those that cannot be kept.</summary>
/// <param name="config">The new site.</param>
/// <param name="settings">The old site's config.</param>
/// <param name="addresses">Works out old addresses.</param>
/// <param name="diagnostics">Where addresses that cannot be kept are reported.</param>
internal sealed class AliasPlanner(SiteConfig config, SourceSettings settings, OldAddressBuilder addresses, DiagnosticBag diagnostics)
{
    private static readonly string[] OwnPlaces = ["archive", "search", "tags", "columns", "series", "people", "places", "page"];

    /// <summary>The aliases of each post.</summary>
    public IReadOnlyDictionary<ImportedPost, IReadOnlyList<string>> Plan(IReadOnlyList<ImportedStory> stories)
    {
        var taken = stories.SelectMany(story => story.Posts.Select(story.AddressOf)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var plan = new Dictionary<ImportedPost, IReadOnlyList<string>>(ReferenceEqualityComparer.Instance);
        foreach (var story in stories)
        {
            foreach (var post in story.Posts)
                plan[post] = [.. OldOnes(post).Distinct(StringComparer.OrdinalIgnoreCase).Where(a => a != story.AddressOf(post)).Where(address => Keep(post, address, taken))];
        }
        return plan;
    }

    private IEnumerable<string> OldOnes(ImportedPost post)
    {
        // A draft had no address that anybody knows.
        if (!post.IsDraft && addresses.Of(post) is { } own)
            yield return OnNewSite(own);
        foreach (var alias in addresses.AliasesOf(post))
            yield return OnNewSite(alias);
    }

    // Where both sites share a host, an alias is what is left of the old path below the new site's.
    private string OnNewSite(string address)
    {
        var folder = settings.BaseUrl is { } url && url.Host == config.BaseUrl.Host ? url.AbsolutePath.TrimEnd('/') : "";
        var whole = folder + Uri.UnescapeDataString(address);
        return folder.Length > 0 && whole.StartsWith(config.BasePath, StringComparison.Ordinal) ? "/" + whole[config.BasePath.Length..] : Uri.UnescapeDataString(address);
    }

    private bool Keep(ImportedPost post, string address, HashSet<string> taken)
    {
        var whole = Aliases.AddressOf(address);
        var problem = whole is null ? "cannot be an alias"
            : IsFurrows(whole) ? "is one of the site's own pages now"
            : !taken.Add(whole) ? "leads to another story"
            : null;
        if (problem is null)
            return true;
        diagnostics.Report(Rules.SourceAddress, post.At(null), $"The old address `{address}` {problem}, so links to it from elsewhere will break; have the host redirect it, if any matter.");
        return false;
    }

    private bool IsFurrows(string address)
    {
        var parts = address.Trim('/').Split('/');
        return parts[0] is "" or "assets" or "media" or "404.html" or "offline.html" or "sitemap.xml" or "robots.txt"
            || (parts[0] == "search" && parts.Length > 1)
            || (config.FindLanguage(parts[0]) is not null && (parts.Length == 1 || OwnPlaces.Contains(parts[1])));
    }
}
