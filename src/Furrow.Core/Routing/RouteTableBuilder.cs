using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Pages;
using Furrow.Photographs;

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
    /// <param name="ownFiles">The files it has whatever its content.</param>
    /// <param name="photographs">The photographs among its files, by path.</param>
    public RouteTable Build(
        StoryCatalog catalog, IReadOnlyList<StoryList> lists, SiteContent content, IEnumerable<OwnFile> ownFiles,
        IReadOnlyDictionary<string, Photograph> photographs)
    {
        ClaimFixedPages(catalog);
        foreach (var file in ownFiles)
            _routes.Claim(file.Address, null, file.What);
        foreach (var list in lists)
            ClaimList(list);
        foreach (var story in catalog.Stories.Concat(catalog.Pages))
            ClaimArticles(story);
        // After all articles, so that an alias in the way of one is at fault, not the article.
        foreach (var story in catalog.Stories.Concat(catalog.Pages))
            ClaimAliases(story);
        ClaimFiles(catalog, content, photographs);
        return _routes;
    }

    private void ClaimFixedPages(StoryCatalog catalog)
    {
        _routes.Claim(SiteAddresses.Chooser, null, "the language chooser");
        _routes.Claim(SiteAddresses.NotFound, null, "the 404 page");
        _routes.Claim(SiteAddresses.Offline, null, "the offline page");
        _routes.Claim(SiteAddresses.Sitemap, null, "the sitemap");
        _routes.Claim(SiteAddresses.Robots, null, "robots.txt");
        foreach (var help in HelpPage.AllOf(config))
            _routes.Claim(help.Address, null, "the documentation for editors");
        foreach (var language in config.Languages)
        {
            _routes.Claim(SiteAddresses.Archive(language), null, "the archive's overview");
            _routes.Claim(SiteAddresses.Search(language), null, "the search page");
            if (config.HasEditorsPage)
                _routes.Claim(SiteAddresses.Editors(language), null, "the editors' page");
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
            var source = article.FrontMatter.Slug?.Location ?? article.Location;
            if (!_routes.Claim(SiteAddresses.Article(story, article), source, "an article", "give one of the two a `slug` of its own") || story.IsPage)
                continue;
            foreach (var other in story.Articles.Where(other => other != article))
                _routes.Claim(SiteAddresses.Parallel(story, article, other.Language), source, "a story in two languages");
        }
    }

    private void ClaimAliases(Story story)
    {
        foreach (var (alias, _) in Aliases.Of(story, diagnostics))
            _routes.Claim(alias.Value, alias.Location, "a redirect", "remove the alias");
    }

    private void ClaimFiles(StoryCatalog catalog, SiteContent content, IReadOnlyDictionary<string, Photograph> photographs)
    {
        foreach (var (story, path) in StoryFiles.Of(catalog, content))
            ClaimFile(SiteAddresses.Media(story, path), path, "a story's file", photographs);
        foreach (var path in content.StaticFiles)
            ClaimFile(SiteAddresses.Static(path), path, "a static file", photographs);
    }

    // Which photographs are shown is known when all texts are rendered; their variants' addresses are kept for them until then.
    private void ClaimFile(string address, string path, string what, IReadOnlyDictionary<string, Photograph> photographs)
    {
        if (!_routes.Claim(address, new SourceLocation(path), what, "rename the file") || photographs.GetValueOrDefault(path) is not { } photograph)
            return;
        foreach (var size in photograph.Sizes)
        {
            foreach (var format in photograph.Formats)
                _routes.Claim(photograph.AddressOf(address, size, format), new SourceLocation(path), "a resized photograph", "rename the file");
        }
    }

    private static bool IsPathPart(string name) =>
        name.Length > 0 && name is not ("." or "..") && name.IndexOfAny(['/', '\\', '?', '#', '%', '\0']) < 0 && !name.Any(char.IsControl);
}
