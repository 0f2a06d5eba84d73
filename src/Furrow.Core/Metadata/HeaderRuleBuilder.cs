using Furrow.Config;
using Furrow.Routing;

namespace Furrow.Metadata;

/// <summary>Builds the rules for the headers that a site should be sent with, whatever the host.</summary>
/// <param name="config">The site: its base path, and the languages of its search index.</param>
public sealed class HeaderRuleBuilder(SiteConfig config)
{
    private const string CacheControl = "Cache-Control";
    private const string Permissions =
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private readonly SiteAddresses _addresses = new(config);

    /// <summary>The rule for every file of the site.</summary>
    public HeaderRule ForAll() => new(
        config.BasePath + "*",
        "No page runs what is not the site's own, is shown inside another site, or asks for the reader's devices.",
        [
            new("Content-Security-Policy", ContentSecurityPolicy.ForHeaders),
            new("X-Content-Type-Options", "nosniff"),
            new("Referrer-Policy", "strict-origin-when-cross-origin"),
            new("Permissions-Policy", Permissions),
        ]);

    /// <summary>
    /// The rules for what some files have beside that: how long browsers may keep them. No file is in two of these, and no
    /// header in both those and the rule for all, since hosts differ in what they make of it.
    /// </summary>
    public IEnumerable<HeaderRule> ForSome()
    {
        string[] hashed = [SiteAddresses.Assets, .. config.Languages.Select(SiteAddresses.SearchParts)];
        foreach (var folder in hashed)
        {
            yield return new(_addresses.Href(folder) + "*", "These names hold a hash of the content, so what they name never changes.",
                [new(CacheControl, "public, max-age=31536000, immutable")]);
        }
        yield return new(_addresses.Href(SiteAddresses.ServiceWorker), "Browsers ask for a new one whenever a page is opened.",
            [new(CacheControl, "no-cache")]);
    }
}
