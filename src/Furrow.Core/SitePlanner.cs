using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Metadata;
using Furrow.Photographs;
using Furrow.Routing;
using Furrow.Search;
using Furrow.Templating;

namespace Furrow;

/// <summary>Reads a site and plans it: the stages before rendering, in order.</summary>
/// <param name="site">The site's files.</param>
/// <param name="options">How to build.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
public sealed class SitePlanner(IFileTree site, BuildOptions options, DiagnosticBag diagnostics)
{
    /// <summary>The config, for the address that is built for; null when it cannot be used, which is then reported.</summary>
    public SiteConfig? ReadConfig()
    {
        var config = SiteConfigReader.Read(site, diagnostics);
        return options.BaseUrl is { } baseUrl ? config?.At(baseUrl) : config;
    }

    /// <summary>The plan of a site, everything read.</summary>
    public SitePlan Plan(SiteConfig config, WorkPool work)
    {
        var content = new ContentReader(site, config, diagnostics).Read(work);
        var theme = Theme.Load(site, config, diagnostics);
        var photographs = new PhotographReader(site, diagnostics).Read(content, work);
        return Plan(config, content, theme, photographs);
    }

    /// <summary>The plan of a site of parts that have been read.</summary>
    public SitePlan Plan(SiteConfig config, SiteContent content, Theme theme, IReadOnlyDictionary<string, Photograph> photographs)
    {
        LostContentChecker.Check(site, diagnostics);
        var catalog = new CatalogBuilder(config, diagnostics).Build(content, options.IncludeDrafts);
        var lists = StoryList.AllOf(catalog);
        var routes = new RouteTableBuilder(config, diagnostics).Build(catalog, lists, content, OwnFiles(theme, content), photographs);
        return new SitePlan(config, content, catalog, theme, lists, photographs, routes);
    }

    private static IEnumerable<OwnFile> OwnFiles(Theme theme, SiteContent content) =>
    [
        .. theme.Assets.All.Select(asset => new OwnFile(asset.Address, "an asset of the theme")),
        .. theme.Root.All.Select(file => new OwnFile(file.Address, $"the theme's file root{file.Address}")),
        .. SearchIndex.Addresses.Select(address => new OwnFile(address, "the search index")),
        .. HostFileBuilder.AddressesFor(content).Select(address => new OwnFile(address, "the host's headers")),
    ];
}
