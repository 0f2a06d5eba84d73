using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Photographs;
using Furrow.Routing;
using Furrow.Templating;

namespace Furrow;

/// <summary>All that is known of a site before a page of it is rendered: what its pages are, and where.</summary>
/// <param name="Config">The config.</param>
/// <param name="Content">What its folders hold.</param>
/// <param name="Catalog">The stories.</param>
/// <param name="Theme">How it looks.</param>
/// <param name="Lists">The lists of stories.</param>
/// <param name="Photographs">The photographs among its files, by path.</param>
/// <param name="Routes">The addresses of everything.</param>
public sealed record SitePlan(
    SiteConfig Config,
    SiteContent Content,
    StoryCatalog Catalog,
    Theme Theme,
    IReadOnlyList<StoryList> Lists,
    IReadOnlyDictionary<string, Photograph> Photographs,
    RouteTable Routes)
{
    /// <summary>What the site and its articles make of rules.</summary>
    public RuleSettings Rules { get; } = new(
        Config.Rules,
        Content.Articles.Where(a => a.FrontMatter.IgnoredRules.Count > 0).ToDictionary(
            a => a.Path, IReadOnlySet<string> (a) => a.FrontMatter.IgnoredRules.Select(id => id.Value).ToHashSet()),
        Catalog.Drafts.ToHashSet());
}
