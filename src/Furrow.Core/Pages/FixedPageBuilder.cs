using Furrow.Catalog;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Routing;
using Furrow.Status;

namespace Furrow.Pages;

/// <summary>Builds the pages that are neither articles nor lists of stories.</summary>
/// <param name="config">The site.</param>
/// <param name="catalog">Its stories.</param>
/// <param name="statuses">Looks at how far the archive has come, where there is a page for editors.</param>
/// <param name="diagnostics">Where unusable aliases are reported.</param>
public sealed class FixedPageBuilder(SiteConfig config, StoryCatalog catalog, StatusBuilder statuses, DiagnosticBag diagnostics)
{
    /// <summary>The language chooser, the 404 and offline pages, the search pages, the overviews of the archive and of the vocabularies, the pages for editors, and the redirects.</summary>
    public IEnumerable<Page> Build()
    {
        var doors = Door.AllOf(config, catalog);
        yield return new ChooserPage(config.DefaultLanguage, doors);
        yield return new NotFoundPage(config.DefaultLanguage, doors);
        yield return new OfflinePage(config.DefaultLanguage);
        var years = ArchiveYear.AllOf(catalog);
        var status = config.HasEditorsPage ? statuses.Build(catalog) : null;
        var vocabularies = new VocabularyPageBuilder(config, catalog);
        foreach (var language in config.Languages)
        {
            yield return new SearchPage(language, config.Languages);
            yield return new ArchivePage(language, years, config.Languages);
            if (status is not null)
                yield return new EditorsPage(language, status);
            foreach (var kind in VocabularyKinds.All.Where(k => catalog.TermsOf(k).Count > 0))
                yield return vocabularies.Build(kind, language);
        }
        foreach (var help in HelpPage.AllOf(config))
            yield return help;
        foreach (var story in catalog.Stories.Concat(catalog.Pages))
        {
            foreach (var (alias, article) in Aliases.Of(story, diagnostics))
                yield return new RedirectPage(alias.Value, article.Language, SiteAddresses.Article(story, article), article.Title);
        }
    }
}
