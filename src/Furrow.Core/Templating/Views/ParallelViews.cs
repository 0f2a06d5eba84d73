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
            ["rows"] = page.Rows.ToViews(row => new ScriptObject
            {
                ["parts"] = new ScriptArray { row.Own is { } i ? ownBody[i] : null, row.Other is { } j ? otherBody[j] : null },
                ["id"] = row.Own is null ? page.Other.Text.Body[row.Other!.Value].BlockId : page.Own.Text.Body[row.Own.Value].BlockId,
                // Photos and an author's own HTML have no element of theirs that carries the id.
                ["needs_id"] = row.Own is not { } place || !page.Own.Text.Fragments.Contains(page.Own.Text.Body[place].BlockId),
                ["is_pair"] = row is { Own: not null, Other: not null },
            }),
        };
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
