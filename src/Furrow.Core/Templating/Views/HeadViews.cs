using Furrow.Catalog;
using Furrow.Config;
using Furrow.Help;
using Furrow.Metadata;
using Furrow.Pages;
using Furrow.Routing;
using Furrow.Text;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>What every page says of itself in its head, and its way back to the home page.</summary>
internal sealed class HeadViews(LanguageContext context)
{
    private readonly ScopeNames _names = new(context);
    private readonly ArticleMetadataBuilder _metadata = new(context);

    public ScriptObject View(Page page)
    {
        var title = TitleOf(page);
        var crumbs = Breadcrumbs(page, title);
        // Search engines take pages for translations of each other only where each is its own authority.
        var translations = page.Canonical == page.Address ? page.Alternates : [];
        return new ScriptObject
        {
            ["layout"] = page.Layout,
            ["url"] = context.Addresses.Href(page.Address),
            ["canonical"] = page is NotFoundPage or OfflinePage or RedirectPage ? null : context.Addresses.Absolute(page.Canonical),
            ["title"] = title,
            ["title_date"] = page is ArticlePage { Story.Date: { } date } dated && context.Catalog.SharesTitle(dated.Article) ? context.Dates.Format(date) : null,
            ["description"] = DescriptionOf(page),
            ["image"] = ImageOf(page),
            ["is_indexed"] = page is not (NotFoundPage or OfflinePage or RedirectPage or EditorsPage or HelpPage),
            ["alternates"] = translations.ToViews(a => new ScriptObject
            {
                ["tag"] = a.Language.Tag,
                ["url"] = context.Addresses.Absolute(a.Address),
            }),
            ["x_default"] = translations.Count > 0 && AlternateSet.Default(page, context.Config) is { } address ? context.Addresses.Absolute(address) : null,
            ["languages"] = context.Config.Languages.ToViews(language => LanguageLink(page, language)),
            ["feeds"] = FeedLinks(page),
            ["breadcrumbs"] = crumbs.ToViews(c => new ScriptObject { ["label"] = c.Name, ["url"] = c.Address is null ? null : context.Addresses.Href(c.Address) }),
            ["previous_url"] = page is ListPage { Number: > 1 and var n } list ? ListUrl(list, n - 1) : null,
            ["next_url"] = page is ListPage more && more.Number < more.Count ? ListUrl(more, more.Number + 1) : null,
            ["type"] = page is ArticlePage { Story.IsPage: false } ? "article" : "website",
            ["json_ld"] = JsonLd(page, crumbs).ToViews(json => new ScriptObject { ["text"] = new Html(json) }),
        };
    }

    private string TitleOf(Page page) => page switch
    {
        ArticlePage article => article.Article.Title,
        ParallelPage parallel => context.Messages.Format("parallel.title", parallel.Own.Article.Title, parallel.Other.Article.Language.Label),
        ListPage { Number: > 1 } list => context.Messages.Format("title.paged", _names.Of(list.List.Scope), list.Number),
        ListPage list => _names.Of(list.List.Scope),
        ArchivePage => context.Messages.Format("archive.title"),
        EditorsPage => context.Messages.Format("editors.title"),
        HelpPage help => HelpPages.TitleOf(help.Markdown),
        SearchPage => context.Messages.Format("search.title"),
        VocabularyPage vocabulary => context.Messages.Format($"vocabulary.{vocabulary.Kind.Name()}"),
        NotFoundPage => context.Messages.Format("not-found.title"),
        OfflinePage => context.Messages.Format("offline.title"),
        RedirectPage redirect => redirect.TargetTitle,
        _ => _names.Of(new HomeScope()),
    };

    private string? DescriptionOf(Page page) => page switch
    {
        ArticlePage article => article.Article.FrontMatter.Summary ?? article.Text.Summary,
        ParallelPage { Own: var own } => own.Article.FrontMatter.Summary ?? own.Text.Summary,
        ListPage { List.Scope: TermScope { Term: var term } } when term.Description.In(context.Language.Key) is { } description => description,
        ListPage { List.Scope: HomeScope } or ChooserPage => context.Nearest(context.Config.Description)?.Text,
        SearchPage => context.Messages.Format("search.description", _names.Of(new HomeScope())),
        ListPage list => context.Messages.Count("list.description", list.List.Stories.Count),
        _ => null,
    };

    // What others show beside a link to the page: its first photograph that is reproduced.
    private string? ImageOf(Page page) =>
        page is ArticlePage { Story: var story } && story.Photos.FirstOrDefault(p => p.SourcePath is not null) is { } photo
            ? context.Addresses.Absolute(context.Pictures.Show(photo.SourcePath!, SiteAddresses.Media(story, photo.SourcePath!)).Address)
            : null;

    // The switch leads to the same page where the language has it, else to the language's home page, and says which.
    private ScriptObject LanguageLink(Page page, Language language)
    {
        var alternate = page.Alternates.FirstOrDefault(a => a.Language == language);
        return new ScriptObject
        {
            ["key"] = language.Key,
            ["tag"] = language.Tag,
            ["label"] = language.Label,
            ["is_current"] = language == context.Language,
            ["has_page"] = alternate is not null,
            ["url"] = context.Addresses.Href(alternate?.Address ?? SiteAddresses.Home(language)),
        };
    }

    private ScriptArray FeedLinks(Page page)
    {
        ListScope home = new HomeScope();
        var scopes = page is ListPage { List.Scope: TermScope own } && RouteTableBuilder.FeedsOf(own).Count > 0 ? [home, own] : new[] { home };
        return scopes.SelectMany(scope => RouteTableBuilder.FeedsOf(scope), (scope, format) => (scope, format)).ToViews(f => new ScriptObject
        {
            ["title"] = _names.Of(f.scope),
            ["type"] = f.format == FeedFormat.Atom ? "application/atom+xml" : "application/feed+json",
            ["url"] = context.Addresses.Href(SiteAddresses.Feed(f.scope, context.Language, f.format)),
        });
    }

    private List<Crumb> Breadcrumbs(Page page, string title)
    {
        var home = new Crumb(_names.Of(new HomeScope()), SiteAddresses.Home(context.Language));
        return page switch
        {
            ArticlePage { Story.Date: { } date } => [.. WayTo(date), new Crumb(title, null)],
            ParallelPage { Story: { Date: { } date } story, Own.Article: var article } =>
                [.. WayTo(date), new Crumb(article.Title, SiteAddresses.Article(story, article)), new Crumb(title, null)],
            ListPage { List.Scope: YearScope } => [home, Archive(), new Crumb(title, null)],
            ListPage { List.Scope: MonthScope month } => [home, Archive(), ListCrumb(new YearScope(month.Year)), new Crumb(title, null)],
            ListPage { List.Scope: TermScope { Term.Kind: var kind } } =>
                [home, new Crumb(context.Messages.Format($"vocabulary.{kind.Name()}"), SiteAddresses.Vocabulary(kind, context.Language)), new Crumb(title, null)],
            HelpPage => [home, new Crumb(context.Messages.Format("editors.title"), SiteAddresses.Editors(context.Language)), new Crumb(title, null)],
            ArticlePage or ArchivePage or VocabularyPage or SearchPage or EditorsPage => [home, new Crumb(title, null)],
            _ => [],
        };

        Crumb[] WayTo(EdtfDate date) => date is { Year: not null, Month: { } month }
            ? [home, Archive(), ListCrumb(new YearScope(date.YearText)), ListCrumb(new MonthScope(date.YearText, month))]
            : [home, Archive(), ListCrumb(new YearScope(date.YearText))];

        Crumb Archive() => new(context.Messages.Format("archive.title"), SiteAddresses.Archive(context.Language));

        Crumb ListCrumb(ListScope scope) => new(_names.Of(scope), SiteAddresses.List(scope, context.Language));
    }

    private IEnumerable<string> JsonLd(Page page, List<Crumb> crumbs)
    {
        if (page is ArticlePage { Story.IsPage: false } article)
            yield return JsonLdWriter.WriteArticle(_metadata.Build(article));
        if (page is ListPage { List.Scope: HomeScope, Number: 1 })
        {
            yield return JsonLdWriter.WriteSite(new SiteMetadata(_names.Of(new HomeScope()), context.Addresses.Absolute(page.Address),
                context.Language.Tag, context.Nearest(context.Config.Description)?.Text, context.Addresses.Absolute(SiteAddresses.Search(context.Language))));
        }
        if (crumbs.Count > 0)
            yield return JsonLdWriter.WriteBreadcrumbs([.. crumbs.Select(c => new Breadcrumb(c.Name, c.Address is null ? null : context.Addresses.Absolute(c.Address)))]);
    }

    private string ListUrl(ListPage list, int number) => context.Addresses.Href(SiteAddresses.List(list.List.Scope, context.Language, number));

    private sealed record Crumb(string Name, string? Address);
}
