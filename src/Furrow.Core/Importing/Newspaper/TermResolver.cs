using Furrow.Config;
using Furrow.Drafting;
using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>Turns names into ids: those of the vocabularies or, for names they lack, new ones.</summary>
/// <param name="terms">The names the site knows.</param>
internal sealed class TermResolver(SiteTerms terms)
{
    private readonly Dictionary<(VocabularyKind Kind, string Label), UnlistedTerm> _added = [];
    private readonly Dictionary<VocabularyKind, StoryIdBuilder> _ids = [];

    /// <summary>The terms that had to be added, by vocabulary and id.</summary>
    public IReadOnlyList<UnlistedTerm> Added => [.. _added.Values.OrderBy(term => term.Kind).ThenBy(term => term.Id, StringComparer.Ordinal)];

    /// <summary>The id of a name.</summary>
    public string Resolve(VocabularyKind kind, string name)
    {
        if (terms.Find(kind, name) is { } id)
            return id;
        var key = (kind, PatternText.FoldLabel(name));
        if (!_added.TryGetValue(key, out var term))
            _added.Add(key, term = Add(kind, name));
        return term.Id;
    }

    /// <summary>The ids of some people, each once.</summary>
    public IReadOnlyList<string> Resolve(IEnumerable<Contributor> people) =>
        [.. people.Select(person => Resolve(VocabularyKind.People, person.Name)).Distinct()];

    private UnlistedTerm Add(VocabularyKind kind, string name)
    {
        if (!_ids.TryGetValue(kind, out var ids))
            _ids.Add(kind, ids = new StoryIdBuilder(terms.Entries.Where(entry => entry.Kind == kind).Select(entry => entry.Id)));
        if (kind != VocabularyKind.People)
            return new UnlistedTerm(kind, ids.Propose(name, "term"), name, null);
        return new UnlistedTerm(kind, ids.ProposeForName(name), name, PersonName.Romanize(name));
    }
}
