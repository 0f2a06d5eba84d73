using Furrow.Pages;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>A story in two languages as templates see it.</summary>
/// <param name="languages">What draws an article in each of the site's languages.</param>
internal sealed class ParallelViews(IReadOnlyDictionary<Config.Language, PageViews> languages)
{
    /// <summary>Two columns, each with its article and the texts of its language, and the rows that their parts stand in.</summary>
    public ScriptObject View(ParallelPage page)
    {
        var own = Column(page, page.Own, page.Neighbours, "", out var ownBody);
        var other = Column(page, page.Other, Neighbours.None, page.OtherPrefix, out var otherBody);
        return new ScriptObject
        {
            ["columns"] = new ScriptArray { own, other },
            ["rows"] = page.Rows.ToViews(row => RowView(page, row, row.Own is { } i ? ownBody[i] : null, row.Other is { } j ? otherBody[j] : null)),
        };
    }

    private static ScriptObject RowView(ParallelPage page, ParallelRow row, object? own, object? other)
    {
        var (id, isElement) = PlaceOf(page, row);
        return new ScriptObject
        {
            ["parts"] = new ScriptArray { own, other },
            ["id"] = id,
            ["needs_id"] = !isElement,
            ["is_pair"] = row is { Own: not null, Other: not null },
        };
    }

    // The id that a row is linked to by, and whether an element in it has the id. Photos and an author's own HTML have no
    // element of theirs that carries it; a part that the two texts have in different places stands in two rows.
    private static (string Id, bool IsElement) PlaceOf(ParallelPage page, ParallelRow row)
    {
        var (own, other) = (page.Own.Text, page.Other.Text);
        if (row.Own is { } place)
            return (own.Body[place].BlockId, own.Fragments.Contains(own.Body[place].BlockId));
        var id = other.Body[row.Other!.Value].BlockId;
        return own.Fragments.Contains(id) || own.Body.Any(part => part.BlockId == id)
            ? (page.OtherPrefix + id, other.Fragments.Contains(id))
            : (id, false);
    }

    private ScriptObject Column(ParallelPage page, Rendition rendition, Neighbours neighbours, string prefix, out ScriptArray body)
    {
        var views = languages[rendition.Article.Language];
        var article = views.Articles.Column(page.Story, rendition, neighbours, prefix);
        body = (ScriptArray)article["body"]!;
        var column = new ScriptObject
        {
            ["article"] = article,
            ["site"] = views.Site,
            ["lang"] = rendition.Article.Language.Tag,
            ["key"] = rendition.Article.Language.Key,
            ["label"] = rendition.Article.Language.Label,
        };
        views.AddFunctionsTo(column);
        return column;
    }
}
