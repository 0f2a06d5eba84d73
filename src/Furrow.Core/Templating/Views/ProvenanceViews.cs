using Furrow.Catalog;
using Furrow.Content;
using Furrow.Pages;
using Furrow.Routing;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>Where an article comes from, as templates see it: original and translation, transcription, corrections, rights.</summary>
internal sealed class ProvenanceViews(LanguageContext context)
{
    private readonly DateViews _dates = new(context);
    private readonly TermViews _terms = new(context);

    /// <summary>Adds the values to an article's view.</summary>
    /// <param name="view">The view.</param>
    /// <param name="story">The story.</param>
    /// <param name="own">The article.</param>
    /// <param name="prefix">What the ids on the page begin with.</param>
    public void AddTo(ScriptObject view, Story story, Rendition own, string prefix)
    {
        var (article, front) = (own.Article, own.Article.FrontMatter);
        view["is_original"] = article == story.Original;
        view["original"] = new ScriptObject
        {
            ["url"] = context.Addresses.Href(SiteAddresses.Article(story, story.Original)),
            ["label"] = story.Original.Language.Label,
            ["lang"] = story.Original.Language.Tag,
        };
        view["translation"] = front.Translation is { Value: var translation } ? Translation(story, translation) : null;
        view["transcription"] = front.Transcription is { } transcription ? Transcription(transcription, own.Text.DoubtfulIds, prefix) : null;
        view["corrections"] = front.Corrections.ToViews(c => new ScriptObject
        {
            ["date"] = _dates.View(c.Date),
            ["note"] = c.Note,
        });
        view["rights"] = front.Rights ?? story.Original.FrontMatter.Rights ?? context.Nearest(context.Config.Rights)?.Text;
        view["last_modified"] = front.LastModified is { } modified ? _dates.View(modified) : null;
    }

    private ScriptObject Translation(Story story, TranslationInfo translation) => new()
    {
        ["kind"] = translation.Kind switch
        {
            TranslationKind.Human => "human",
            TranslationKind.Machine => "machine",
            _ => "unofficial",
        },
        ["translators"] = translation.Translators
            // One whose id is in no closed vocabulary has been reported, and the page is made only to find what else is wrong.
            .Select(id => story.People.FirstOrDefault(p => p.Id == id.Value))
            .OfType<Term>()
            .ToViews(_terms.View),
    };

    private static ScriptObject Transcription(TranscriptionInfo transcription, IReadOnlyList<string?> places, string prefix) => new()
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
            ["id"] = $"{prefix}doubt-{n.number}",
            ["place"] = places[n.number - 1] is { } place ? prefix + place : null,
            ["quote"] = n.note.Quote.Value,
            ["note"] = n.note.Note,
        }),
    };
}
