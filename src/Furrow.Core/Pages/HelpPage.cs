using Furrow.Config;
using Furrow.Help;
using Furrow.Routing;

namespace Furrow.Pages;

/// <summary>A page of Furrow's own documentation, for the site's editors.</summary>
/// <param name="Language">The page's language.</param>
/// <param name="Id">The page's id in <see cref="HelpPages"/>.</param>
/// <param name="Languages">The languages of the site that it is in.</param>
public sealed record HelpPage(Language Language, string Id, IReadOnlyList<Language> Languages)
    : Page(SiteAddresses.Help(Id, Language), Language)
{
    /// <inheritdoc/>
    public override string Layout => "help";

    /// <inheritdoc/>
    public override IReadOnlyList<Alternate> Alternates =>
        [.. Languages.Select(language => new Alternate(language, SiteAddresses.Help(Id, language)))];

    /// <summary>Its text, which begins with its title. Read when the page is made: many are planned, few looked at.</summary>
    public string Markdown => HelpPages.Find(Id, Language)!;

    /// <summary>The folder of the documentation on the web, in the language that editors are most likely to read; null for a site that has none.</summary>
    public static Uri? FolderOf(SiteConfig config)
    {
        var languages = config.HasEditorsPage ? HelpPages.LanguagesOf(config) : [];
        if (languages.Count == 0)
            return null;
        var language = languages.Contains(config.DefaultLanguage) ? config.DefaultLanguage : languages[0];
        return new Uri(new SiteAddresses(config).Absolute(SiteAddresses.Editors(language)));
    }

    /// <summary>The whole documentation, for a site with pages for editors; none for another.</summary>
    public static IEnumerable<HelpPage> AllOf(SiteConfig config)
    {
        if (!config.HasEditorsPage)
            return [];
        var languages = HelpPages.LanguagesOf(config);
        return HelpPages.Ids.SelectMany(id => languages, (id, language) => new HelpPage(language, id, languages));
    }
}
