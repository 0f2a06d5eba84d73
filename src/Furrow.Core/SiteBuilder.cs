using Furrow.Catalog;
using Furrow.Checking;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Feeds;
using Furrow.Files;
using Furrow.Markup;
using Furrow.Metadata;
using Furrow.Pages;
using Furrow.Photographs;
using Furrow.Publishing;
using Furrow.Routing;
using Furrow.Search;
using Furrow.Status;
using Furrow.Templating;

namespace Furrow;

/// <summary>Builds a site: its stages, in order.</summary>
/// <param name="site">The site's files.</param>
/// <param name="options">How to build.</param>
public sealed class SiteBuilder(IFileTree site, BuildOptions options)
{
    /// <summary>
    /// Builds the site and, when nothing is wrong with it, publishes it. Whatever authors did wrong is in the result.
    /// </summary>
    /// <param name="openPublisher">Opens the place the site goes to; not called when the config cannot be used.</param>
    /// <param name="cancellation">Stops the build; what is published stays as it was. Without effect once files are put in place.</param>
    /// <exception cref="OperationCanceledException">The build was stopped.</exception>
    public BuildResult Build(Func<ISitePublisher> openPublisher, CancellationToken cancellation = default)
    {
        var diagnostics = new DiagnosticBag();
        var work = new WorkPool(new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation });

        if (ReadConfig(diagnostics) is not { } config)
            return new BuildResult(BuildOutcome.Unusable, diagnostics.ToSortedList());
        try
        {
            return Build(config, openPublisher, diagnostics, work);
        }
        catch (PublishException e)
        {
            diagnostics.Report(Rules.CannotPublish, null, e.Message);
            return new BuildResult(BuildOutcome.Unusable, diagnostics.ToSortedList());
        }
    }

    private BuildResult Build(SiteConfig config, Func<ISitePublisher> openPublisher, DiagnosticBag diagnostics, WorkPool work)
    {
        var content = new ContentReader(site, config, diagnostics).Read(work);
        var rules = RulesFor(config, content);
        var catalog = new CatalogBuilder(config, diagnostics).Build(content, options.IncludeDrafts);
        var theme = Theme.Load(site, config, diagnostics);
        var lists = StoryList.AllOf(catalog);
        var photographs = new PhotographReader(site, diagnostics).Read(content, work);
        var routes = new RouteTableBuilder(config, diagnostics).Build(catalog, lists, content, OwnFiles(theme, content), photographs);

        // A build that has failed goes on, so that authors see every mistake at once, but publishes nothing.
        using var publisher = diagnostics.HasErrors ? new DiscardingPublisher() : openPublisher();
        var pictures = new PictureTable(photographs, new ImageSizes(site, diagnostics));
        var digests = new DigestTable();
        var pages = new PageWriter(PageRenderer.Create(config, catalog, theme, digests, pictures, diagnostics), publisher);

        using var search = new SearchIndex(config, catalog, theme, publisher, options.Jobs);
        WriteArticles();
        WriteLists();
        search.Write(work);
        pages.Write(new FixedPageBuilder(config, catalog, new StatusBuilder(site, config), diagnostics).Build());
        foreach (var file in new MetadataBuilder(config, catalog, theme).Build(lists).Concat(new HostFileBuilder(config).Build(content)))
            publisher.Add(file);
        new FileCopier(site, new MetadataRemover(site, diagnostics), publisher).Copy(theme, catalog, content, work);
        // After all pages: only what they show is resized.
        var variants = new PhotographWriter(site, publisher, options.PhotographCache, diagnostics);
        variants.Write(pictures.Shown, work);
        if (!rules.Apply(diagnostics.ToSortedList()).Any(IsFatal))
            variants.Tidy(photographs.Values);

        var found = rules.Apply(diagnostics.ToSortedList());
        return found.Any(IsFatal)
            ? new BuildResult(BuildOutcome.ContentErrors, found, catalog.Stories.Count, catalog.ArticleCount)
            : new BuildResult(BuildOutcome.Published, found, catalog.Stories.Count, catalog.ArticleCount, publisher.Commit());

        void WriteArticles()
        {
            var renderer = new ArticleRenderer(new SiteLinks(site, config, catalog, routes, pictures), diagnostics);
            var fragments = new FragmentChecker(diagnostics);
            var articles = new ArticlePageBuilder(config, new ArticleSourceReader(site, diagnostics), renderer, catalog, digests, fragments);
            var photos = new PhotoChecker(site, diagnostics);
            var language = new StoryChecker(diagnostics);
            work.ForEach(catalog.Stories.Concat(catalog.Pages), story =>
            {
                photos.Check(story);
                var renditions = articles.Render(story);
                if (options.ChecksLanguage)
                    language.Check(story, renditions);
                foreach (var page in articles.Build(story, renditions))
                {
                    pages.Write(page);
                    if (page is ArticlePage article)
                        search.Add(article);
                }
            });
            fragments.Check();
        }

        // After the articles: lists and feeds show summaries, which some articles only have once they are rendered.
        void WriteLists()
        {
            var listPages = new ListPageBuilder(config, catalog);
            var feeds = new FeedBuilder(config, digests);
            work.ForEach(lists.SelectMany(list => config.Languages, (list, language) => (list, language)), of =>
            {
                pages.Write(listPages.Build(of.list, of.language));
                foreach (var feed in feeds.Build(of.list, of.language))
                    publisher.Add(feed);
            });
        }
    }

    private static RuleSettings RulesFor(SiteConfig config, SiteContent content) => new(
        config.Rules,
        content.Articles.Where(a => a.FrontMatter.IgnoredRules.Count > 0).ToDictionary(
            a => a.Path, IReadOnlySet<string> (a) => a.FrontMatter.IgnoredRules.Select(id => id.Value).ToHashSet()));

    private static IEnumerable<OwnFile> OwnFiles(Theme theme, SiteContent content) =>
    [
        .. theme.Assets.All.Select(asset => new OwnFile(asset.Address, "an asset of the theme")),
        .. theme.Root.All.Select(file => new OwnFile(file.Address, $"the theme's file root{file.Address}")),
        .. SearchIndex.Addresses.Select(address => new OwnFile(address, "the search index")),
        .. HostFileBuilder.AddressesFor(content).Select(address => new OwnFile(address, "the host's headers")),
    ];

    private SiteConfig? ReadConfig(DiagnosticBag diagnostics)
    {
        var config = SiteConfigReader.Read(site, diagnostics);
        return options.BaseUrl is { } baseUrl ? config?.At(baseUrl) : config;
    }

    private bool IsFatal(Diagnostic diagnostic) => options.Strict || diagnostic.Severity == Severity.Error;
}
