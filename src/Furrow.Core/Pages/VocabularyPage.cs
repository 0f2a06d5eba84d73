using Furrow.Catalog;
using Furrow.Config;
using Furrow.Routing;

namespace Furrow.Pages;

/// <summary>The index of a vocabulary's terms.</summary>
/// <param name="Kind">The vocabulary.</param>
/// <param name="Language">The page's language.</param>
/// <param name="Groups">The terms under their headings, in the order that readers of the language expect.</param>
/// <param name="Languages">The languages of the site.</param>
public sealed record VocabularyPage(VocabularyKind Kind, Language Language, IReadOnlyList<TermGroup> Groups, IReadOnlyList<Language> Languages)
    : Page(SiteAddresses.Vocabulary(Kind, Language), Language)
{
    /// <inheritdoc/>
    public override string Layout => "vocabulary";

    /// <inheritdoc/>
    public override IReadOnlyList<Alternate> Alternates =>
        [.. Languages.Select(l => new Alternate(l, SiteAddresses.Vocabulary(Kind, l)))];
}

/// <summary>The terms under one heading of an index.</summary>
/// <param name="Heading">The heading: a letter.</param>
/// <param name="Terms">The terms, with the number of stories that bear each.</param>
public sealed record TermGroup(string Heading, IReadOnlyList<TermCount> Terms);
