using Furrow.Checking;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Pages;
using Furrow.Photographs;
using Furrow.Publishing;
using Furrow.Search;
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

        var planner = new SitePlanner(site, options, diagnostics);
        if (planner.ReadConfig() is not { } config)
            return new BuildResult(BuildOutcome.Unusable, diagnostics.ToSortedList());
        try
        {
            return Build(planner.Plan(config, work), openPublisher, diagnostics, work);
        }
        catch (PublishException e)
        {
            diagnostics.Report(Rules.CannotPublish, null, e.Message);
            return new BuildResult(BuildOutcome.Unusable, diagnostics.ToSortedList());
        }
    }

    private BuildResult Build(SitePlan plan, Func<ISitePublisher> openPublisher, DiagnosticBag diagnostics, WorkPool work)
    {
        var (config, catalog) = (plan.Config, plan.Catalog);
        // A build that has failed goes on, so that authors see every mistake at once, but publishes nothing.
        using var publisher = Found().Any(d => d.Rule.MustBeMended) ? new DiscardingPublisher() : openPublisher();
        var fragments = new FragmentChecker(diagnostics);
        var makers = new SitePages(site, plan, new DigestTable(), fragments, diagnostics);
        var pages = new PageWriter(makers.Renderer, publisher);

        using var search = new SearchIndex(config, catalog, plan.Theme, publisher, options.Jobs);
        WriteStories();
        WriteLists();
        search.Write(work);
        pages.Write(makers.Fixed());
        foreach (var file in makers.Metadata())
            publisher.Add(file);
        new FileCopier(site, new MetadataRemover(site, diagnostics), publisher).Copy(plan.Theme, catalog, plan.Content, work);
        // After all pages: only what they show is resized.
        var variants = new PhotographWriter(site, publisher, options.PhotographCache, diagnostics);
        variants.Write(makers.Pictures.Shown, work);
        if (!Found().Any(IsFatal))
            variants.Tidy(plan.Photographs.Values);

        var found = Found();
        var result = found.Any(IsFatal)
            ? new BuildResult(BuildOutcome.ContentErrors, found, catalog.Stories.Count, catalog.ArticleCount)
            : new BuildResult(BuildOutcome.Published, found, catalog.Stories.Count, catalog.ArticleCount, publisher.Commit());
        return result with { Rules = plan.Rules, Drafts = catalog.Drafts, Documentation = HelpPage.FolderOf(config) };

        IReadOnlyList<Diagnostic> Found() => plan.Rules.Apply(diagnostics.ToSortedList());

        void WriteStories()
        {
            var language = new StoryChecker(plan.Content.Vocabulary, diagnostics);
            work.ForEach(catalog.Stories.Concat(catalog.Pages), story =>
            {
                var renditions = makers.Render(story);
                if (options.ChecksLanguage)
                    language.Check(story, renditions);
                foreach (var page in makers.Of(story, renditions))
                {
                    pages.Write(page);
                    if (page is ArticlePage article)
                        search.Add(article);
                }
            });
            fragments.Check();
        }

        // After the stories: lists and feeds show summaries, which some articles only have once they are rendered.
        void WriteLists() => work.ForEach(plan.Lists.SelectMany(list => config.Languages, (list, language) => (list, language)), of =>
        {
            pages.Write(makers.Of(of.list, of.language));
            foreach (var feed in makers.FeedsOf(of.list, of.language))
                publisher.Add(feed);
        });
    }

    private bool IsFatal(Diagnostic diagnostic) => options.Strict || diagnostic.Severity == Severity.Error;
}
