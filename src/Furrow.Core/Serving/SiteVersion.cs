using Furrow.Checking;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Pages;
using Furrow.Photographs;
using Furrow.Templating;

namespace Furrow.Serving;

/// <summary>
/// A site as it was at one moment, planned: any page of it can be made. What has not changed since the version before is
/// taken over from it. Immutable but for what it makes when it is first asked for; safe to use from many threads.
/// </summary>
internal sealed class SiteVersion
{
    private static readonly Dictionary<string, KnownArticle> NoArticles = [];

    private readonly IReadOnlyDictionary<string, KnownArticle> _articles;
    private readonly StageFindings _found;
    private readonly Lazy<AddressIndex> _addresses;
    private readonly Lazy<SitePages> _pages;
    private readonly Lazy<IReadOnlyDictionary<string, byte[]>> _search;

    private SiteVersion(SourceTree tree, BuildOptions options, SitePlan plan, IReadOnlyDictionary<string, KnownArticle> articles, StageFindings found, SiteVersion? before)
    {
        (Tree, Options, Plan, _articles, _found) = (tree, options, plan, articles, found);
        Digests = new DigestTable(MakeDigest);
        _addresses = before is not null && ReferenceEquals(plan, before.Plan) ? before._addresses : new(() => new AddressIndex(plan));
        // What goes wrong here is found, and kept, by the checks of each story.
        _pages = new(() => new SitePages(tree, plan, Digests, new FragmentChecker(new DiagnosticBag()), new DiagnosticBag()));
        _search = new(() => SearchSnapshot.Of(this));
        if (before is null)
            return;
        var different = tree.DifferencesFrom(before.Tree);
        TakeOverDigests(before, different);
        LeavesOthersAsTheyWere = different.All(articles.ContainsKey) && plan.Routes.HasSameAddressesAs(before.Plan.Routes);
    }

    /// <summary>The site's files.</summary>
    public SourceTree Tree { get; }

    /// <summary>How it is built.</summary>
    public BuildOptions Options { get; }

    /// <summary>What its pages are, and where.</summary>
    public SitePlan Plan { get; }

    /// <summary>
    /// Whether nothing has changed since the version before that could be a mistake of a story that has not changed itself:
    /// texts link to addresses, bear terms and show files, and know nothing else of one another.
    /// </summary>
    public bool LeavesOthersAsTheyWere { get; }

    /// <summary>What lists show of articles.</summary>
    public DigestTable Digests { get; }

    /// <summary>What is at which address.</summary>
    public AddressIndex Addresses => _addresses.Value;

    /// <summary>What makes its pages.</summary>
    public SitePages Pages => _pages.Value;

    /// <summary>The search index, by the paths of its files: made of all articles when it is first asked for.</summary>
    public IReadOnlyDictionary<string, byte[]> Search => _search.Value;

    /// <summary>What was found while the site was read and planned.</summary>
    public IEnumerable<Diagnostic> Found => _found.All;

    /// <summary>The version of a site; null when its config cannot be used, which is then reported.</summary>
    /// <param name="tree">The site's files.</param>
    /// <param name="options">How it is built; of its address the host counts, and the path is the config's.</param>
    /// <param name="work">Reads on many cores.</param>
    /// <param name="before">Another version of the same site, to take over from; null for the first.</param>
    /// <param name="diagnostics">Where it is reported that the config cannot be used.</param>
    public static SiteVersion? Of(SourceTree tree, BuildOptions options, WorkPool work, SiteVersion? before, DiagnosticBag diagnostics)
    {
        var ofConfig = new DiagnosticBag();
        if (before is null || !ReferenceEquals(tree.Find(SiteConfig.FileName), before.Tree.Find(SiteConfig.FileName)))
        {
            // Articles, vocabularies and the theme's texts are all read by the config's languages: nothing can be taken over.
            if (SiteConfigReader.Read(tree, ofConfig) is { } config)
                return First(tree, options, options.BaseUrl is { } server ? config.At(new UriBuilder(server) { Path = config.BasePath }.Uri) : config, ofConfig, work);
            diagnostics.Add(ofConfig.ToSortedList());
            return null;
        }
        return Next(tree, work, before);
    }

    private static SiteVersion First(SourceTree tree, BuildOptions options, SiteConfig config, DiagnosticBag ofConfig, WorkPool work)
    {
        var (ofContent, ofTheme, ofPlan) = (new DiagnosticBag(), new DiagnosticBag(), new DiagnosticBag());
        var reader = new KnownArticleReader(tree, config, NoArticles, ofContent);
        var content = new ContentReader(tree, config, ofContent).Read(work, reader);
        var theme = Theme.Load(tree, config, ofTheme);
        var photographs = new PhotographReader(tree, ofPlan).Read(content, work);
        var plan = new SitePlanner(tree, options, ofPlan).Plan(config, content, theme, photographs);
        return new SiteVersion(tree, options, plan, reader.Articles, StageFindings.Of(ofConfig, ofContent, ofTheme, ofPlan), null);
    }

    private static SiteVersion Next(SourceTree tree, WorkPool work, SiteVersion before)
    {
        var different = tree.DifferencesFrom(before.Tree).ToHashSet();
        var (config, options) = (before.Plan.Config, before.Options);
        var ofContent = new DiagnosticBag();
        var reader = new KnownArticleReader(tree, config, before._articles, ofContent);
        var content = new ContentReader(tree, config, ofContent).Read(work, reader);
        var found = before._found with { OfContent = ofContent.ToSortedList() };
        if (different.All(path => IsTextAlone(path, before._articles, reader.Articles)))
            return new SiteVersion(tree, options, before.Plan, reader.Articles, found, before);

        var (ofTheme, ofPlan) = (new DiagnosticBag(), new DiagnosticBag());
        var hasNewTheme = different.Any(path => SitePath.IsBelow(path, Theme.Folder));
        var theme = hasNewTheme ? Theme.Load(tree, config, ofTheme) : before.Plan.Theme;
        var photographs = new PhotographReader(tree, ofPlan).Read(content, work,
            path => different.Contains(path) ? null : before.Plan.Photographs.GetValueOrDefault(path));
        var plan = new SitePlanner(tree, options, ofPlan).Plan(config, content, theme, photographs);
        found = found with { OfPlan = ofPlan.ToSortedList(), OfTheme = hasNewTheme ? ofTheme.ToSortedList() : found.OfTheme };
        return new SiteVersion(tree, options, plan, reader.Articles, found, before);
    }

    /// <summary>The id of the story that a file belongs to; null when it belongs to none.</summary>
    public string? StoryOf(string path) => SitePath.FoldersAbove(path).Select(Plan.Catalog.InFolder).FirstOrDefault(s => s is not null)?.Id;

    // Whether all that has changed of a file is its text: the article that it was is the article that it is.
    private static bool IsTextAlone(string path, IReadOnlyDictionary<string, KnownArticle> before, IReadOnlyDictionary<string, KnownArticle> after) =>
        before.GetValueOrDefault(path)?.Article is { } article && ReferenceEquals(article, after.GetValueOrDefault(path)?.Article);

    // What lists show of an article depends on its own story alone.
    private void TakeOverDigests(SiteVersion before, IReadOnlyList<string> different)
    {
        var folders = different.Select(FolderOf).ToHashSet();
        Digests.TakeOver(before.Digests, path => !folders.Contains(FolderOf(path)));

        static string FolderOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];
    }

    private ArticleDigest? MakeDigest(Article article)
    {
        var made = new DigestTable();
        var pages = new SitePages(Tree, Plan, made, new FragmentChecker(new DiagnosticBag()), new DiagnosticBag());
        if (Plan.Catalog.Find(article.StoryId) is not { } story || pages.Render(story).Count == 0)
            return null;
        Digests.TakeOver(made, _ => true);
        return made.Of(article);
    }
}
