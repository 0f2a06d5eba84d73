using Furrow.Config;
using Furrow.Pages;
using Furrow.Templating.Views;
using Scriban.Runtime;

namespace Furrow.Templating;

/// <summary>Makes the values that the templates of one language see.</summary>
internal sealed class PageViews(LanguageContext context)
{
    private readonly MarkedRuns _runs = new(context.Language.Tag, context.Config.HanTag);
    private readonly HeadViews _heads = new(context);
    private readonly ListViews _lists = new(context);
    private readonly CalendarViews _calendar = new(context);
    private readonly VocabularyViews _vocabularies = new(context);
    private readonly EditorsViews _editors = new(context);
    private readonly HelpViews _help = new(context);
    private readonly DoorViews _doors = new(context);

    public Language Language => context.Language;

    /// <summary>The site as this language's pages see it.</summary>
    public ScriptObject Site { get; } = new SiteViews(context).View();

    /// <summary>What draws articles in this language.</summary>
    public ArticleViews Articles { get; } = new(context);

    /// <summary>The values for a page: <c>site</c> and <c>page</c>, and what the page shows under a name of its own.</summary>
    /// <param name="page">The page.</param>
    /// <param name="parallels">What draws a story in two languages.</param>
    public ScriptObject View(Page page, ParallelViews parallels)
    {
        var values = new ScriptObject
        {
            ["site"] = Site,
            ["page"] = _heads.View(page),
        };
        AddFunctionsTo(values);
        switch (page)
        {
            case ArticlePage article:
                values["article"] = Articles.View(article);
                break;
            case ParallelPage parallel:
                values["parallel"] = parallels.View(parallel);
                break;
            case ListPage list:
                values["list"] = _lists.List(list);
                break;
            case ArchivePage archive:
                values["years"] = _calendar.Years(archive.Years);
                break;
            case EditorsPage editors:
                values["editors"] = _editors.View(editors.Status);
                break;
            case HelpPage help:
                values["help"] = _help.View(help);
                break;
            case VocabularyPage vocabulary:
                values["vocabulary"] = _vocabularies.View(vocabulary);
                break;
            case ChooserPage chooser:
                values["doors"] = _doors.View(chooser.Doors);
                break;
            case NotFoundPage notFound:
                values["doors"] = _doors.View(notFound.Doors);
                break;
            case RedirectPage redirect:
                values["target"] = context.Addresses.Href(redirect.Target);
                values["target_absolute"] = context.Addresses.Absolute(redirect.Target);
                break;
        }
        return values;
    }

    /// <summary>Adds the functions that depend on this language.</summary>
    public void AddFunctionsTo(ScriptObject values) => TemplateBuiltins.AddTo(values, context.Theme, context.Messages, _runs, context.Addresses);
}
