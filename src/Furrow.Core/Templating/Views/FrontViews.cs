using Furrow.Config;
using Furrow.Pages;
using Furrow.Routing;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>What the home page shows beside the newest stories, as templates see it.</summary>
internal sealed class FrontViews(LanguageContext context)
{
    private readonly StoryViews _stories = new(context);
    private readonly TermViews _terms = new(context);
    private readonly CalendarViews _calendar = new(context);

    public ScriptObject View(FrontPage front) => new()
    {
        ["shelves"] = front.Shelves.ToViews(shelf => new ScriptObject
        {
            ["name"] = shelf.Kind.Name(),
            ["label"] = context.Messages.Format($"vocabulary.{shelf.Kind.Name()}"),
            ["url"] = context.Addresses.Href(SiteAddresses.Vocabulary(shelf.Kind, context.Language)),
            ["count"] = shelf.Count,
            ["terms"] = shelf.Terms.ToViews(t =>
            {
                var view = _terms.View(t.Term);
                view["stories"] = t.Newest.ToViews(_stories.Link);
                return view;
            }),
        }),
        ["calendar"] = _calendar.Calendar(front.Calendar),
    };
}
