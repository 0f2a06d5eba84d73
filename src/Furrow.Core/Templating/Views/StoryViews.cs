using Furrow.Catalog;
using Furrow.Content;
using Furrow.Routing;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>
/// Stories as templates see them in lists and links. A story without an article in the page's language is shown in
/// the language it has: <c>is_foreign</c>, <c>lang</c> and <c>language_label</c> say so.
/// </summary>
internal sealed class StoryViews(LanguageContext context)
{
    private static readonly ScriptArray NoRelations = new() { IsReadOnly = true };

    private readonly DateViews _dates = new(context);
    private readonly TermViews _terms = new(context);

    public ScriptObject? LinkOrNull(Story? story) => story is null ? null : Link(story);

    /// <summary>What a link to a story shows.</summary>
    public ScriptObject Link(Story story)
    {
        var article = story.Nearest(context.Language);
        var kind = NameOf(story.Kind);
        return new ScriptObject
        {
            ["id"] = story.Id,
            ["url"] = context.Addresses.Href(SiteAddresses.Article(story, article)),
            ["title"] = article.Title,
            ["is_foreign"] = article.Language != context.Language,
            ["lang"] = context.ForeignTag(article.Language),
            ["language_label"] = article.Language.Label,
            ["date"] = story.Date is { } date ? _dates.View(date) : null,
            ["kind"] = kind,
            ["kind_label"] = context.Messages.Format($"kind.{kind}"),
        };
    }

    /// <summary>
    /// What a story's page shows of another: a link and what its front matter says of it. The beginning of a text is not
    /// known while articles are still being rendered.
    /// </summary>
    public ScriptObject Teaser(Story story)
    {
        var front = story.Nearest(context.Language).FrontMatter;
        var teaser = Link(story);
        teaser["deck"] = front.Deck;
        teaser["summary"] = front.Summary;
        teaser["column"] = _terms.ViewOrNull(story.Column);
        return teaser;
    }

    /// <summary>What a list shows of a story: a link and more.</summary>
    public ScriptObject Card(Story story)
    {
        var article = story.Nearest(context.Language);
        var digest = context.Digests.Of(article);
        var card = Link(story);
        card["kicker"] = article.FrontMatter.Kicker;
        card["deck"] = article.FrontMatter.Deck;
        card["summary"] = digest.Summary;
        card["minutes"] = digest.ReadingMinutes;
        card["series"] = _terms.ViewOrNull(story.Series);
        card["column"] = _terms.ViewOrNull(story.Column);
        card["issue"] = Issue(story.Issue);
        card["also"] = NoRelations;
        return card;
    }

    public static ScriptObject? Issue(IssueReference? issue) => issue is null ? null : new ScriptObject
    {
        ["publication"] = issue.Publication,
        ["number"] = issue.Number,
        ["page"] = issue.Page,
        ["edition"] = issue.Edition,
    };

    private static string NameOf(StoryKind kind) => kind switch
    {
        StoryKind.Interview => "interview",
        StoryKind.Feature => "feature",
        StoryKind.Notebook => "notebook",
        StoryKind.Photo => "photo",
        StoryKind.Page => "page",
        _ => "news",
    };
}
