using Furrow.Catalog;
using Furrow.Pages;
using Furrow.Routing;
using Furrow.Text;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>An article as its templates see it.</summary>
internal sealed class ArticleViews(LanguageContext context)
{
    private readonly TermViews _terms = new(context);
    private readonly StoryViews _stories = new(context);
    private readonly TextViews _texts = new(context);
    private readonly ProvenanceViews _provenance = new(context);

    /// <summary>An article with a page of its own.</summary>
    public ScriptObject View(ArticlePage page) => View(page.Story, page.Own, page.Others, page.Neighbours, "");

    /// <summary>An article on a page that shows it in two languages.</summary>
    /// <param name="story">The story.</param>
    /// <param name="own">The article.</param>
    /// <param name="neighbours">The stories it leads on to.</param>
    /// <param name="prefix">What its ids begin with on this page.</param>
    public ScriptObject Column(Story story, Rendition own, Neighbours neighbours, string prefix) => View(story, own, [], neighbours, prefix);

    private ScriptObject View(Story story, Rendition own, IReadOnlyList<Rendition> others, Neighbours neighbours, string prefix)
    {
        var text = own.Text;
        var view = _stories.Link(story);
        var front = own.Article.FrontMatter;
        view["kicker"] = front.Kicker;
        view["deck"] = front.Deck;
        view["series"] = _terms.ViewOrNull(story.Series);
        view["column"] = _terms.ViewOrNull(story.Column);
        view["issue"] = StoryViews.Issue(story.Issue);
        view["authors"] = story.Authors.ToViews(_terms.View);
        view["photographers"] = story.Photographers.ToViews(_terms.View);
        view["interviewees"] = story.Interviewees.ToViews(_terms.View);
        view["tags"] = story.Tags.ToViews(_terms.View);
        view["places"] = story.Places.ToViews(_terms.View);
        view["people"] = story.People.ToViews(_terms.View);
        view["minutes"] = text.Length.ReadingMinutes;
        view["han_characters"] = text.Length.HanCharacters;
        view["words"] = text.Length.Words;
        view["prefix"] = prefix;
        view["canonical"] = context.Addresses.Absolute(SiteAddresses.Article(story, own.Article));
        view["cited_title"] = CitedTitle.Format(context.Messages.Pattern("cite.title"), own.Article.Title);
        view["mail_url"] = $"mailto:?subject={Uri.EscapeDataString(own.Article.Title)}&body={Uri.EscapeDataString(context.Addresses.Absolute(SiteAddresses.Article(story, own.Article)))}";
        view["editions"] = Editions(story, own);
        _texts.AddTo(view, story, own, others, prefix);
        _provenance.AddTo(view, story, own, prefix);
        AddNeighbours(view, neighbours);
        return view;
    }

    // The ways to read the story: in each of its languages, and in two of them side by side.
    private ScriptObject Editions(Story story, Rendition own)
    {
        return new ScriptObject
        {
            ["single"] = story.Articles.ToViews(article =>
            {
                var edition = Edition(article.Language, SiteAddresses.Article(story, article));
                edition["is_own"] = article == own.Article;
                return edition;
            }),
            ["parallel"] = (story.IsPage ? [] : story.Articles.Where(other => other != own.Article))
                .ToViews(other => Edition(other.Language, SiteAddresses.Parallel(story, own.Article, other.Language))),
            ["missing"] = context.Config.Languages.Where(language => story.In(language) is null)
                .ToViews(language => Edition(language, SiteAddresses.Home(language))),
        };

        ScriptObject Edition(Config.Language language, string address) => new()
        {
            ["url"] = context.Addresses.Href(address),
            ["label"] = language.Label,
            ["lang"] = language.Tag,
            ["key"] = language.Key,
        };
    }

    private void AddNeighbours(ScriptObject view, Neighbours neighbours)
    {
        view["parent"] = _stories.LinkOrNull(neighbours.Parent);
        view["sidebars"] = neighbours.Sidebars.ToViews(_stories.Teaser);
        view["related"] = neighbours.Related.ToViews(_stories.Link);
        view["newer"] = _stories.LinkOrNull(neighbours.Newer);
        view["older"] = _stories.LinkOrNull(neighbours.Older);
    }
}
