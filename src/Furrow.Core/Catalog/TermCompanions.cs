using Furrow.Config;

namespace Furrow.Catalog;

/// <summary>
/// Finds the terms that often stand with a term: those of its own vocabulary on tag and place pages, the tags of a
/// person, the people of a place. The more stories two terms share the nearer they are; of equals, the rarer one, which
/// says more; then by id.
/// </summary>
/// <param name="catalog">The stories.</param>
public sealed class TermCompanions(StoryCatalog catalog)
{
    private const int Most = 12;

    /// <summary>The companions of a term, a group a vocabulary, without empty groups.</summary>
    public IReadOnlyList<CompanionGroup> Of(Term term) =>
        [.. VocabulariesBeside(term.Kind)
            .Select(kind => new CompanionGroup(kind, Of(term, kind)))
            .Where(group => group.Terms.Count > 0)];

    private static VocabularyKind[] VocabulariesBeside(VocabularyKind kind) => kind switch
    {
        VocabularyKind.People => [VocabularyKind.Tags, VocabularyKind.Places],
        VocabularyKind.Places => [VocabularyKind.Tags, VocabularyKind.People, VocabularyKind.Places],
        _ => [VocabularyKind.Tags],
    };

    private List<TermCount> Of(Term term, VocabularyKind kind)
    {
        var shared = new Dictionary<Term, int>(ReferenceEqualityComparer.Instance);
        foreach (var story in catalog.StoriesWith(term))
        {
            foreach (var other in story.TermsOf(kind))
            {
                if (other != term)
                    shared[other] = shared.GetValueOrDefault(other) + 1;
            }
        }
        return [.. shared
            .OrderByDescending(s => s.Value)
            .ThenBy(s => catalog.StoriesWith(s.Key).Count)
            .ThenBy(s => s.Key.Id, StringComparer.Ordinal)
            .Take(Most)
            .Select(s => new TermCount(s.Key, s.Value))];
    }
}

/// <summary>Terms of one vocabulary that often stand with a term.</summary>
/// <param name="Kind">The vocabulary.</param>
/// <param name="Terms">The terms, nearest first, with how many stories they share with it.</param>
public sealed record CompanionGroup(VocabularyKind Kind, IReadOnlyList<TermCount> Terms);
