using Furrow.Catalog;
using Furrow.Pages;
using Furrow.Routing;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>Lists of stories, the archive's calendar and the vocabularies' indexes as templates see them.</summary>
internal sealed class ListViews(LanguageContext context)
{
    private readonly StoryViews _stories = new(context);
    private readonly TermViews _terms = new(context);
    private readonly ScopeNames _names = new(context);

    public ScriptObject List(ListPage page) => new()
    {
        ["scope"] = page.List.Scope switch
        {
            HomeScope => "home",
            YearScope => "year",
            MonthScope => "month",
            _ => "term",
        },
        ["term"] = page.List.Scope is TermScope { Term: var term } ? _terms.View(term) : null,
        ["vocabulary"] = page.List.Scope is TermScope { Term.Kind: var kind } ? context.Messages.Format($"vocabulary.{Config.VocabularyKinds.Name(kind)}") : null,
        ["months"] = page.List.Scope is YearScope year
            ? Months(ArchiveYear.Of(year.Year, page.List.Stories))
            : null,
        ["stories"] = page.Stories.ToViews(_stories.Card),
        ["count"] = page.List.Stories.Count,
        ["pager"] = page.Count == 1 ? null : Pager(page),
    };

    public ScriptArray Archive(ArchivePage page) => page.Years.ToViews(year => new ScriptObject
    {
        ["label"] = _names.Of(new YearScope(year.Year)),
        ["url"] = Url(new YearScope(year.Year)),
        ["count"] = year.Count,
        ["months"] = Months(year),
    });

    public ScriptObject Vocabulary(VocabularyPage page) => new()
    {
        ["name"] = Config.VocabularyKinds.Name(page.Kind),
        ["count"] = page.Groups.Sum(g => g.Terms.Count),
        ["groups"] = page.Groups.ToViews(group => new ScriptObject
        {
            ["heading"] = group.Heading,
            ["terms"] = group.Terms.ToViews(t => _terms.View(t.Term)),
        }),
    };

    // A month without stories has no page, and is shown as the gap it is.
    private ScriptArray? Months(ArchiveYear year) => year.Months.All(count => count == 0) ? null
        : year.Months.Select((count, i) => (count, month: i + 1)).ToViews(m => new ScriptObject
        {
            ["number"] = m.month,
            ["label"] = context.Messages.Format($"date.monthName.{m.month}"),
            ["count"] = m.count,
            ["url"] = m.count == 0 ? null : Url(new MonthScope(year.Year, m.month)),
        });

    private ScriptObject Pager(ListPage page)
    {
        return new ScriptObject
        {
            ["number"] = page.Number,
            ["count"] = page.Count,
            ["first_url"] = PageUrl(1),
            ["last_url"] = PageUrl(page.Count),
            ["newer_url"] = page.Number == 1 ? null : PageUrl(page.Number - 1),
            ["older_url"] = page.Number == page.Count ? null : PageUrl(page.Number + 1),
        };

        string PageUrl(int number) => context.Addresses.Href(SiteAddresses.List(page.List.Scope, context.Language, number));
    }

    private string Url(ListScope scope) => context.Addresses.Href(SiteAddresses.List(scope, context.Language));
}
