using Furrow.Catalog;
using Furrow.Config;
using Furrow.Pages;
using Furrow.Routing;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>Lists of stories as templates see them.</summary>
internal sealed class ListViews(LanguageContext context)
{
    private readonly StoryViews _stories = new(context);
    private readonly TermViews _terms = new(context);
    private readonly SectionViews _sections = new(context);
    private readonly CalendarViews _calendar = new(context);
    private readonly FrontViews _front = new(context);

    public ScriptObject List(ListPage page)
    {
        var term = (page.List.Scope as TermScope)?.Term;
        var parts = page.Parts.Select(part => (part, cards: part.Stories.ToViews(s => Card(s, part.Section, term)))).ToList();
        return new ScriptObject
        {
            ["scope"] = page.List.Scope switch
            {
                HomeScope => "home",
                YearScope => "year",
                MonthScope => "month",
                _ => "term",
            },
            ["term"] = term is null ? null : _terms.Entry(term),
            ["vocabulary"] = term is null ? null : context.Messages.Format($"vocabulary.{term.Kind.Name()}"),
            ["months"] = page.List.Scope is YearScope year ? _calendar.Months(ArchiveYear.Of(year.Year, page.List.Stories)) : null,
            ["order"] = term?.Kind == VocabularyKind.People ? "relation" : "date",
            ["stories"] = new ScriptArray(parts.SelectMany(p => p.cards)),
            ["sections"] = parts.ToViews(p => _sections.Section(page, p.part, p.cards)),
            ["outline"] = _sections.Outline(page),
            ["companions"] = page.Companions.ToViews(Companions),
            ["feeds"] = RouteTableBuilder.FeedsOf(page.List.Scope).ToViews(format => Feed(page.List.Scope, format)),
            ["front"] = page.Front is null ? null : _front.View(page.Front),
            ["count"] = page.List.Stories.Count,
            ["pager"] = page.Count == 1 ? null : Pager(page),
        };
    }

    // Under the strongest relation a card names the others, so that none is lost.
    private ScriptObject Card(Story story, ListSection section, Term? term)
    {
        var card = _stories.Card(story);
        if (section.Heading is RelationHeading { Relation: var strongest })
        {
            card["also"] = new ScriptArray(story.RelationsOf(term!)
                .Where(r => r != strongest)
                .Select(r => context.Messages.Format($"relation.also.{r.Name()}")));
        }
        return card;
    }

    private ScriptObject Companions(CompanionGroup group) => new()
    {
        ["name"] = group.Kind.Name(),
        ["label"] = context.Messages.Format($"vocabulary.{group.Kind.Name()}"),
        ["terms"] = group.Terms.ToViews(t =>
        {
            var view = _terms.View(t.Term);
            view["shared"] = t.Count;
            return view;
        }),
    };

    private ScriptObject Feed(ListScope scope, FeedFormat format) => new()
    {
        ["format"] = format == FeedFormat.Atom ? "atom" : "json",
        ["type"] = format == FeedFormat.Atom ? "application/atom+xml" : "application/feed+json",
        ["url"] = context.Addresses.Href(SiteAddresses.Feed(scope, context.Language, format)),
    };

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
}
