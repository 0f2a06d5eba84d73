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

    /// <summary>A term at the head of its list or in its vocabulary's index: with its names in the other languages, where those are others.</summary>
    public ScriptObject Entry(Term term)
    {
        var view = View(term);
        var shown = term.Label(context.Language, context.Config).Text;
        view["others"] = context.Config.Languages
            .Where(language => term.LabelIn(language) is { } label && label != shown)
            .ToViews(language => new ScriptObject
            {
                ["label"] = term.LabelIn(language),
                ["lang"] = language.Tag,
                ["language_label"] = language.Label,
                ["url"] = view["url"] is null ? null : context.Addresses.Href(SiteAddresses.List(new TermScope(term), language)),
            });
        return view;
    }

    // Someone who only made a page of the site has no page of stories.
    private string? UrlOf(Term term) => context.Catalog.StoriesWith(term).Count == 0
        ? null
        : context.Addresses.Href(SiteAddresses.List(new TermScope(term), context.Language));
}
