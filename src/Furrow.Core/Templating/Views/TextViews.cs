using Furrow.Catalog;
using Furrow.Markup;
using Furrow.Pages;
using Furrow.Routing;
using Furrow.Text;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>An article's text as templates see it: its parts, notes, headings, questions and glossary.</summary>
internal sealed class TextViews(LanguageContext context)
{
    private readonly PhotoViews _photos = new(context);
    private readonly TermViews _terms = new(context);

    /// <summary>Adds the values to an article's view.</summary>
    /// <param name="view">The view.</param>
    /// <param name="story">The story.</param>
    /// <param name="own">The article.</param>
    /// <param name="others">The articles in other languages that paragraphs lead to.</param>
    /// <param name="prefix">What the ids on the page begin with.</param>
    public void AddTo(ScriptObject view, Story story, Rendition own, IReadOnlyList<Rendition> others, string prefix)
    {
        var text = own.Text;
        var photos = story.Photos.ToDictionary(p => p.Id);
        var crossings = others.Select(other => new Crossing(
            context.Addresses.Href(SiteAddresses.Article(story, other.Article)), other.Article.Language, other.Text.Fragments.ToHashSet(StringComparer.Ordinal))).ToList();
        view["body"] = text.Body.ToViews(part => part is HtmlPart html ? Paragraph(html, crossings, prefix) : Photo((PhotoPart)part));
        view["lead_photos"] = story.Photos.Where(p => !text.PlacedPhotos.Contains(p.Id)).ToViews(p => _photos.View(story, p));
        view["footnotes"] = text.Footnotes.Length == 0 ? null : new Html(PrefixedIds.In(text.Footnotes, prefix));
        view["outline"] = text.Blocks.Where(b => b.Kind == BlockKind.Heading).ToViews(b => new ScriptObject
        {
            ["id"] = prefix + b.Id,
            ["text"] = b.Text,
            ["level"] = b.Level,
        });
        view["questions"] = text.Blocks.Where(b => b is { OpensTurn: true, IsQuestion: true }).ToViews(b => new ScriptObject
        {
            ["id"] = prefix + b.Id,
            ["text"] = QuestionSentence.In(b.Text),
        });
        view["glossary"] = own.Glossary.Select((term, i) => (term, number: i + 1)).ToViews(entry => new ScriptObject
        {
            ["id"] = $"{prefix}term-{entry.number}",
            ["place"] = $"{prefix}term-ref-{entry.number}",
            ["term"] = _terms.Entry(entry.term),
        });

        ScriptObject Photo(PhotoPart placed) => new()
        {
            ["id"] = placed.BlockId,
            ["html"] = null,
            ["end"] = null,
            ["across"] = new ScriptArray(),
            ["photo"] = _photos.View(story, photos[placed.PhotoId]),
        };
    }

    private static ScriptObject Paragraph(HtmlPart part, List<Crossing> crossings, string prefix)
    {
        var (text, end) = part.Split();
        return new ScriptObject
        {
            ["id"] = part.BlockId,
            ["html"] = new Html(PrefixedIds.In(text, prefix)),
            ["end"] = new Html(end),
            ["across"] = (end.Length > 0 ? crossings.Where(c => c.Fragments.Contains(part.BlockId)) : []).ToViews(c => new ScriptObject
            {
                ["url"] = $"{c.Url}#{part.BlockId}",
                ["lang"] = c.Language.Tag,
                ["key"] = c.Language.Key,
                ["label"] = c.Language.Label,
            }),
            ["photo"] = null,
        };
    }

    private sealed record Crossing(string Url, Config.Language Language, HashSet<string> Fragments);
}
