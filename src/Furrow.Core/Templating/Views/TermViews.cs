using Furrow.Catalog;
using Furrow.Routing;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>Terms as templates see them: <c>label</c>, <c>lang</c> (null where it is the page's), <c>url</c>, <c>count</c>, <c>role</c>, <c>description</c>.</summary>
internal sealed class TermViews(LanguageContext context)
{
    public ScriptObject? ViewOrNull(Term? term) => term is null ? null : View(term);

    public ScriptObject View(Term term)
    {
        var label = term.Label(context.Language, context.Config);
        return new ScriptObject
        {
            ["id"] = term.Id,
            ["label"] = label.Text,
            ["lang"] = context.ForeignTag(label.Language),
            ["url"] = UrlOf(term),
            ["count"] = context.Catalog.StoriesWith(term).Count,
            ["role"] = term.Role.In(context.Language.Key),
            ["description"] = term.Description.In(context.Language.Key),
        };
    }

    // Someone who only made a page of the site has no page of stories.
    private string? UrlOf(Term term) => context.Catalog.StoriesWith(term).Count == 0
        ? null
        : context.Addresses.Href(SiteAddresses.List(new TermScope(term), context.Language));
}
