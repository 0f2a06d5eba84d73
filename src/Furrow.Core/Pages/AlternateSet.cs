using Furrow.Config;
using Furrow.Routing;

namespace Furrow.Pages;

/// <summary>Chooses the page for readers of a language the site does not have (<c>hreflang="x-default"</c>).</summary>
public static class AlternateSet
{
    /// <summary>
    /// The language chooser for home pages; for others the default language's page, or the first of those there are.
    /// Null for pages that are in no set of languages.
    /// </summary>
    public static string? Default(Page page, SiteConfig config) => page switch
    {
        { Alternates: [] } => null,
        ChooserPage or ListPage { List.Scope: Catalog.HomeScope, Number: 1 } => SiteAddresses.Chooser,
        _ => (page.Alternates.FirstOrDefault(a => a.Language == config.DefaultLanguage) ?? page.Alternates[0]).Address,
    };
}
