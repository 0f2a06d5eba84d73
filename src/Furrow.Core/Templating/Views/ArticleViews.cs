using Furrow.Catalog;
using Furrow.Content;
using Furrow.Markup;
using Furrow.Pages;
using Furrow.Routing;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>An article as its templates see it.</summary>
internal sealed class ArticleViews(LanguageContext context)
{
    private readonly DateViews _dates = new(context);
    private readonly TermViews _terms = new(context);
    private readonly StoryViews _stories = new(context);
    private readonly PhotoViews _photos = new(context);

    public ScriptObject View(ArticlePage page)
    {
        var (story, article, text) = (page.Story, page.Article, page.Text);
        var view = _stories.Link(story);
        var front = article.FrontMatter;
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
        AddText(view, story, text);
        AddProvenance(view, story, article, text);
        AddNeighbours(view, page.Neighbours);
        return view;
    }

    private void AddText(ScriptObject view, Story story, RenderedArticle text)
    {
        var photos = story.Photos.ToDictionary(p => p.Id);
        view["body"] = text.Body.ToViews(part => new ScriptObject
        {
            ["html"] = part is HtmlPart html ? new Html(html.Html) : null,
            ["photo"] = part is PhotoPart placed ? _photos.View(story, photos[placed.PhotoId]) : null,
        });
        view["lead_photos"] = story.Photos.Where(p => !text.PlacedPhotos.Contains(p.Id)).ToViews(p => _photos.View(story, p));
        view["footnotes"] = text.Footnotes.Length == 0 ? null : new Html(text.Footnotes);
        view["outline"] = text.Blocks.Where(b => b.Kind == BlockKind.Heading).ToViews(b => new ScriptObject
        {
            ["id"] = b.Id,
            ["text"] = b.Text,
            ["level"] = b.Level,
        });
    }

    private void AddProvenance(ScriptObject view, Story story, Article article, RenderedArticle text)
    {
        var front = article.FrontMatter;
        view["is_original"] = article == story.Original;
        view["original"] = new ScriptObject
        {
            ["url"] = context.Addresses.Href(SiteAddresses.Article(story, story.Original)),
            ["label"] = story.Original.Language.Label,
            ["lang"] = story.Original.Language.Tag,
        };
        view["translation"] = front.Translation is not { Value: var translation } ? null : new ScriptObject
        {
            ["kind"] = translation.Kind switch
            {
                TranslationKind.Human => "human",
                TranslationKind.Machine => "machine",
                _ => "unofficial",
            },
            ["translators"] = translation.Translators
                .Select(id => story.People.First(p => p.Id == id.Value))
                .ToViews(_terms.View),
        };
        view["transcription"] = front.Transcription is not { } transcription ? null : new ScriptObject
        {
            ["method"] = transcription.Method switch
            {
                TranscriptionMethod.Ocr => "ocr",
                TranscriptionMethod.Typed => "typed",
                _ => null,
            },
            ["is_checked"] = transcription.Checked,
            ["notes"] = transcription.Notes.Select((note, i) => (note, number: i + 1)).ToViews(n => new ScriptObject
            {
                ["number"] = n.number,
                ["id"] = $"doubt-{n.number}",
                ["place"] = text.DoubtfulIds[n.number - 1],
                ["quote"] = n.note.Quote.Value,
                ["note"] = n.note.Note,
            }),
        };
        view["corrections"] = front.Corrections.ToViews(c => new ScriptObject
        {
            ["date"] = _dates.View(c.Date),
            ["note"] = c.Note,
        });
        view["rights"] = front.Rights ?? story.Original.FrontMatter.Rights ?? context.Nearest(context.Config.Rights)?.Text;
        view["last_modified"] = front.LastModified is { } modified ? _dates.View(modified) : null;
    }

    private void AddNeighbours(ScriptObject view, Neighbours neighbours)
    {
        view["parent"] = _stories.LinkOrNull(neighbours.Parent);
        view["sidebars"] = neighbours.Sidebars.ToViews(_stories.Link);
        view["related"] = neighbours.Related.ToViews(_stories.Link);
        view["newer"] = _stories.LinkOrNull(neighbours.Newer);
        view["older"] = _stories.LinkOrNull(neighbours.Older);
    }
}
