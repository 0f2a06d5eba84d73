using Furrow.Markup;
using Furrow.Pages;
using Furrow.Routing;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>Furrow's own documentation, as templates see it.</summary>
internal sealed class HelpViews(LanguageContext context)
{
    private readonly HelpRenderer _renderer = new(
        context.Language.Tag, context.Config.HanTag, id => context.Addresses.Href(SiteAddresses.Help(id, context.Language)));

    public ScriptObject View(HelpPage page) => new()
    {
        ["html"] = new Html(_renderer.Render(page.Markdown)),
        ["contents_url"] = context.Addresses.Href(SiteAddresses.Help("help", context.Language)),
    };
}
