using Furrow.Catalog;
using Furrow.Config;
using Furrow.Text;

namespace Furrow.Pages;

/// <summary>Puts the terms of a vocabulary in the order that readers of a language expect.</summary>
/// <param name="config">The site's languages.</param>
/// <param name="catalog">The stories that bear the terms.</param>
public sealed class VocabularyPageBuilder(SiteConfig config, StoryCatalog catalog)
{
    /// <summary>The index of a vocabulary.</summary>
    public VocabularyPage Build(VocabularyKind kind, Language language)
    {
        var collator = kind == VocabularyKind.People ? Collator.ForNames(language.Tag) : Collator.For(language.Tag);
        var groups = catalog.TermsOf(kind)
            .Select(term => (term, text: term.SortText(language, config)))
            .OrderBy(t => collator.SortKey(t.text), StringComparer.Ordinal)
            .ThenBy(t => t.term.Id, StringComparer.Ordinal)
            .GroupBy(t => collator.Initial(t.text), t => new TermCount(t.term, catalog.StoriesWith(t.term).Count))
            .Select(group => new TermGroup(group.Key, [.. group]));
        return new VocabularyPage(kind, language, [.. groups], config.Languages);
    }
}
