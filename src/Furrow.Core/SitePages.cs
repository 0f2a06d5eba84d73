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
using Furrow.Status;
using Furrow.Templating;

namespace Furrow;

/// <summary>Makes the pages and files of a planned site, each when it is asked for. Safe to use from many threads.</summary>
public sealed class SitePages
{
    private readonly SitePlan _plan;
    private readonly PhotoChecker _photos;
    private readonly ArticlePageBuilder _articles;
    private readonly ListPageBuilder _lists;
    private readonly FeedBuilder _feeds;
    private readonly FixedPageBuilder _fixed;
    private readonly Lazy<PageRenderer> _renderer;

    /// <summary>Makes the pages of a site.</summary>
    /// <param name="site">The site's files.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="digests">What lists show of articles; filled as stories are made.</param>
    /// <param name="fragments">What the check of links needs; filled as stories are made.</param>
    /// <param name="diagnostics">Where mistakes are reported.</param>
    public SitePages(IFileTree site, SitePlan plan, DigestTable digests, FragmentChecker fragments, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var (config, catalog) = (plan.Config, plan.Catalog);
        _plan = plan;
        Pictures = new PictureTable(plan.Photographs, new ImageSizes(site, diagnostics));
        _renderer = new(() => PageRenderer.Create(config, catalog, plan.Theme, digests, Pictures, diagnostics));
        _photos = new PhotoChecker(site, diagnostics);
        _articles = new ArticlePageBuilder(
            config, new ArticleSourceReader(site, diagnostics),
            new ArticleRenderer(new SiteLinks(site, config, catalog, plan.Routes, Pictures), diagnostics), catalog, digests, fragments);
        _lists = new ListPageBuilder(config, catalog);
        _feeds = new FeedBuilder(config, digests);
        _fixed = new FixedPageBuilder(config, catalog, new StatusBuilder(site, config), diagnostics);
    }

    /// <summary>Turns the pages into HTML.</summary>
    public PageRenderer Renderer => _renderer.Value;

    /// <summary>The images that the pages made so far show.</summary>
    public PictureTable Pictures { get; }

    /// <summary>The articles of a story, rendered; whether its photographs are there is checked too.</summary>
    public IReadOnlyList<Rendition> Render(Story story)
    {
        _photos.Check(story);
        return _articles.Render(story);
    }

    /// <summary>The pages of a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="renditions">Its articles, rendered.</param>
    public IEnumerable<Page> Of(Story story, IReadOnlyList<Rendition> renditions) => _articles.Build(story, renditions);

    /// <summary>The pages of a story.</summary>
    public IEnumerable<Page> Of(Story story) => Of(story, Render(story));

    /// <summary>The pages of a list in a language.</summary>
    public IEnumerable<ListPage> Of(StoryList list, Language language) => _lists.Build(list, language);

    /// <summary>The feeds of a list in a language.</summary>
    public IEnumerable<OutputFile> FeedsOf(StoryList list, Language language) => _feeds.Build(list, language);

    /// <summary>The pages that are neither stories nor lists.</summary>
    public IEnumerable<Page> Fixed() => _fixed.Build();

    /// <summary>The files for crawlers, browsers and hosts.</summary>
    public IEnumerable<OutputFile> Metadata() =>
        new MetadataBuilder(_plan.Config, _plan.Catalog, _plan.Theme).Build(_plan.Lists).Concat(new HostFileBuilder(_plan.Config).Build(_plan.Content));
}
