using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;

namespace Furrow.Routing;

/// <summary>Gives every page and file of the site its address, before any is rendered.</summary>
/// <param name="config">The site.</param>
/// <param name="diagnostics">Where clashes and unusable names are reported.</param>
public sealed class RouteTableBuilder(SiteConfig config, DiagnosticBag diagnostics)
{
    private readonly RouteTable _routes = new(diagnostics);

    /// <summary>The table of a site.</summary>
    /// <param name="catalog">Its stories.</param>
    /// <param name="lists">Its lists.</param>
    /// <param name="content">Its other files.</param>
    /// <param name="assets">The addresses of the theme's assets.</param>
    /// <param name="rootFiles">The addresses of the theme's files for the root.</param>
    /// <param name="searchFiles">The addresses of the search index's files that have names of their own.</param>
    /// <param name="hostFiles">The addresses of the files for hosts.</param>
    public RouteTable Build(
        StoryCatalog catalog, IReadOnlyList<StoryList> lists, SiteContent content, IEnumerable<string> assets, IEnumerable<string> rootFiles,
        IEnumerable<string> searchFiles, IEnumerable<string> hostFiles)
    {
        ClaimFixedPages(catalog);
        foreach (var file in hostFiles)
            _routes.Claim(file, null, "the host's headers");
        foreach (var asset in assets)
            _routes.Claim(asset, null, "an asset of the theme");
        foreach (var file in rootFiles)
            _routes.Claim(file, null, $"the theme's file root{file}");
        foreach (var file in searchFiles)
            _routes.Claim(file, null, "the search index");
        foreach (var list in lists)
            ClaimList(list);
        foreach (var story in catalog.Stories.Concat(catalog.Pages))
            ClaimArticles(story);
        // After all articles, so that an alias in the way of one is at fault, not the article.
        foreach (var story in catalog.Stories.Concat(catalog.Pages))
            ClaimAliases(story);
        ClaimFiles(catalog, content);
        return _routes;
    }

    private void ClaimFixedPages(StoryCatalog catalog)
    {
        _routes.Claim(SiteAddresses.Chooser, null, "the language chooser");
        _routes.Claim(SiteAddresses.NotFound, null, "the 404 page");
        _routes.Claim(SiteAddresses.Offline, null, "the offline page");
        _routes.Claim(SiteAddresses.Sitemap, null, "the sitemap");
        _routes.Claim(SiteAddresses.Robots, null, "robots.txt");
        foreach (var language in config.Languages)
        {
            _routes.Claim(SiteAddresses.Archive(language), null, "the archive's overview");
            _routes.Claim(SiteAddresses.Search(language), null, "the search page");
            _routes.Claim(SiteAddresses.WebManifest(language), null, "the web manifest");
            _routes.Claim(SiteAddresses.OpenSearch(language), null, "the OpenSearch description");
            foreach (var kind in VocabularyKinds.All.Where(k => catalog.TermsOf(k).Count > 0))
                _routes.Claim(SiteAddresses.Vocabulary(kind, language), null, $"the list of {kind.Name()}");
        }
    }

    private void ClaimList(StoryList list)
    {
        var source = list.Scope is TermScope { Term: var term } ? term.Location : null;
        var what = list.Scope is TermScope scope ? $"the list of {scope.Term}" : "a list of stories";
        foreach (var language in config.Languages)
        {
            if (list.Scope is TermScope { Term: var named } && !IsPathPart(named.Slug(language)))
            {
                diagnostics.Report(Rules.BadName, named.Location,
                    $"`{named.Slug(language)}` cannot be part of an address; give `{named.Id}` a `slug` without `/`, `\\`, `?`, `#` and control characters.");
                continue;
            }
            // Where the first page's address is taken, so are the others, and saying so once is enough.
            if (!_routes.Claim(SiteAddresses.List(list.Scope, language), source, what, "give the term another `slug`"))
                continue;
            for (var page = 2; page <= list.PageCount(config.PageSize); page++)
                _routes.Claim(SiteAddresses.List(list.Scope, language, page), source, what, "give the term another `slug`");
            foreach (var format in FeedsOf(list.Scope))
                _routes.Claim(SiteAddresses.Feed(list.Scope, language, format), source, $"the feed of {what}");
        }
    }

    /// <summary>The formats of the feeds that a list has: home and tags have all, others none.</summary>
    public static IReadOnlyList<FeedFormat> FeedsOf(ListScope scope) =>
        scope is HomeScope or TermScope { Term.Kind: VocabularyKind.Tags } ? [FeedFormat.Atom, FeedFormat.Json] : [];

    private void ClaimArticles(Story story)
    {
        foreach (var article in story.Articles)
        {
            if (article.FrontMatter.Slug is { } slug && !AddressName.IsValid(slug.Value))
            {
                diagnostics.Report(Rules.PathEscapes, slug.Location,
                    $"The slug `{slug.Value}` {AddressName.Requirement}; it becomes the last part of the article's address.");
                continue;
            }
            _routes.Claim(SiteAddresses.Article(story, article), article.FrontMatter.Slug?.Location ?? article.Location, "an article",
                "give one of the two a `slug` of its own");
        }
    }

    private void ClaimAliases(Story story)
    {
        foreach (var (alias, _) in Aliases.Of(story, diagnostics))
            _routes.Claim(alias.Value, alias.Location, "a redirect", "remove the alias");
    }

    private void ClaimFiles(StoryCatalog catalog, SiteContent content)
    {
        foreach (var (story, path) in StoryFiles.Of(catalog, content))
            _routes.Claim(SiteAddresses.Media(story, path), new SourceLocation(path), "a story's file", "rename the file");
        foreach (var path in content.StaticFiles)
            _routes.Claim(path[ContentReader.StaticFolder.Length..], new SourceLocation(path), "a static file", "rename the file");
    }

    private static bool IsPathPart(string name) =>
        name.Length > 0 && name is not ("." or "..") && name.IndexOfAny(['/', '\\', '?', '#', '%', '\0']) < 0 && !name.Any(char.IsControl);
}
