using Furrow.Catalog;
using Furrow.Config;
using Furrow.Publishing;
using Furrow.Routing;
using Furrow.Templating;

namespace Furrow.Metadata;

/// <summary>Builds the files that crawlers and browsers ask for: sitemap, robots.txt, web manifests, OpenSearch descriptions.</summary>
/// <param name="config">The site.</param>
/// <param name="catalog">Its stories.</param>
/// <param name="theme">The theme, for its icons.</param>
public sealed class MetadataBuilder(SiteConfig config, StoryCatalog catalog, Theme theme)
{
    private readonly SiteAddresses _addresses = new(config);

    /// <summary>All of the files, one by one.</summary>
    /// <param name="lists">The site's lists.</param>
    public IEnumerable<OutputFile> Build(IReadOnlyList<StoryList> lists)
    {
        var sitemapUrl = _addresses.Absolute(SiteAddresses.Sitemap);
        foreach (var file in new SitemapWriter(sitemapUrl).Write(Entries(lists)))
            yield return new OutputFile(file.Name, file.Content);
        yield return new OutputFile(SiteAddresses.OutputPath(SiteAddresses.Robots), RobotsWriter.Write(sitemapUrl));
        foreach (var language in config.Languages)
        {
            yield return new OutputFile(SiteAddresses.OutputPath(SiteAddresses.WebManifest(language)), WebManifestWriter.Write(Manifest(language)));
            yield return new OutputFile(SiteAddresses.OutputPath(SiteAddresses.OpenSearch(language)), OpenSearchWriter.Write(SearchDescription(language)));
        }
    }

    // Later pages of lists change with every new story and hold nothing of their own, so they are left out.
    private IEnumerable<SitemapEntry> Entries(IReadOnlyList<StoryList> lists)
    {
        yield return new SitemapEntry(_addresses.Absolute(SiteAddresses.Chooser), null, []);
        foreach (var entry in lists.SelectMany(list => InEveryLanguage(l => SiteAddresses.List(list.Scope, l), list.Scope is HomeScope ? SiteAddresses.Chooser : null)))
            yield return entry;
        foreach (var entry in InEveryLanguage(SiteAddresses.Archive).Concat(InEveryLanguage(SiteAddresses.Search)))
            yield return entry;
        foreach (var kind in VocabularyKinds.All.Where(k => catalog.TermsOf(k).Count > 0))
        {
            foreach (var entry in InEveryLanguage(l => SiteAddresses.Vocabulary(kind, l)))
                yield return entry;
        }
        foreach (var story in catalog.Stories.Concat(catalog.Pages))
        {
            foreach (var entry in Translated([.. story.Articles.Select(a => (a.Language, SiteAddresses.Article(story, a), a.FrontMatter.LastModified?.ToHtmlDateTime()))]))
                yield return entry;
        }
    }

    private IEnumerable<SitemapEntry> InEveryLanguage(Func<Language, string> address, string? fallback = null) =>
        Translated([.. config.Languages.Select(l => (l, address(l), (string?)null))], fallback);

    private IEnumerable<SitemapEntry> Translated(IReadOnlyList<(Language Language, string Address, string? LastModified)> pages, string? fallback = null)
    {
        fallback ??= pages.FirstOrDefault(p => p.Language == config.DefaultLanguage, pages[0]).Address;
        SitemapAlternate[] alternates = pages.Count == 1 ? [] :
        [
            .. pages.Select(p => new SitemapAlternate(p.Language.Tag, _addresses.Absolute(p.Address))),
            new SitemapAlternate("x-default", _addresses.Absolute(fallback)),
        ];
        return pages.Select(p => new SitemapEntry(_addresses.Absolute(p.Address), p.LastModified, alternates));
    }

    private WebManifest Manifest(Language language)
    {
        var title = config.Title.Nearest(language, config.Languages)!.Value.Text;
        return new WebManifest
        {
            Name = title,
            Description = config.Description.Nearest(language, config.Languages)?.Text,
            LanguageTag = language.Tag,
            StartUrl = _addresses.Href(SiteAddresses.Home(language)),
            Scope = config.BasePath,
            Icons =
            [
                .. Icon("icon-192.png", "192x192", "image/png"),
                .. Icon("icon-512.png", "512x512", "image/png"),
                .. Icon("icon.svg", "any", "image/svg+xml"),
            ],
        };
    }

    private SearchDescription SearchDescription(Language language)
    {
        var title = config.Title.Nearest(language, config.Languages)!.Value.Text;
        var icon = theme.Assets.Find("icon-192.png");
        return new SearchDescription
        {
            Name = title,
            Description = theme.MessagesOf(language).Format("search.description", title),
            LanguageTag = language.Tag,
            SearchUrl = _addresses.Absolute(SiteAddresses.Search(language)),
            SelfUrl = _addresses.Absolute(SiteAddresses.OpenSearch(language)),
            Icon = icon is null ? null : new SearchIcon(_addresses.Absolute(icon.Address), 192, "image/png"),
        };
    }

    private IEnumerable<WebManifestIcon> Icon(string name, string sizes, string type) =>
        theme.Assets.Find(name) is { } asset ? [new WebManifestIcon(_addresses.Href(asset.Address), sizes, type)] : [];
}
