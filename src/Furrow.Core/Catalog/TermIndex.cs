using Furrow.Config;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Catalog;

/// <summary>Looks up the terms that stories name, by each vocabulary's policy.</summary>
public sealed class TermIndex
{
    private readonly SiteConfig _config;
    private readonly DiagnosticBag _diagnostics;
    private readonly IReadOnlySet<VocabularyKind> _unreadable;
    private readonly Dictionary<(VocabularyKind Kind, string Id), Term> _terms;

    /// <summary>An index of the terms that the vocabularies describe.</summary>
    public TermIndex(Vocabularies vocabularies, SiteConfig config, DiagnosticBag diagnostics)
    {
        _config = config;
        _diagnostics = diagnostics;
        _unreadable = vocabularies.Unreadable;
        _terms = vocabularies.Entries.ToDictionary(e => (e.Kind, e.Id), Term.Described);
    }

    /// <summary>
    /// The term with an id. One that is not described is reported: in an open vocabulary once, as a warning, and the
    /// term made from its id; in a closed one each time, as an error, and the result is null.
    /// </summary>
    public Term? Find(VocabularyKind kind, Located<string> id)
    {
        if (_terms.TryGetValue((kind, id.Value), out var term))
            return term;
        if (_unreadable.Contains(kind))
            return Undescribed(kind, id);
        var known = _terms.Keys.Where(t => t.Kind == kind).Select(t => t.Id);
        var file = VocabularyReader.PathOf(kind);
        var hint = TypingHint.OfId(id.Value, isOfList: kind is not (VocabularyKind.Columns or VocabularyKind.Series));
        if (_config.PolicyOf(kind) == VocabularyPolicy.Closed)
        {
            _diagnostics.Report(Rules.UnknownTerm, id.Location,
                IdOfName(kind, id.Value) is { } named
                    ? $"`{id.Value}` is the name of `{named}` in {file}; write the id here."
                    : $"`{id.Value}` is not in {file}{NearestName.Suggestion(id.Value, known)} Add it there, or use a term that is.{hint}");
            return null;
        }
        _diagnostics.Report(Rules.UndescribedTerm, id.Location,
            $"`{id.Value}` has no entry in {file}, so it is shown as it is{NearestName.Suggestion(id.Value, known)} Describe it there in each language.{hint}");
        return Undescribed(kind, id);
    }

    // All stories that name it have the same term.
    private Term Undescribed(VocabularyKind kind, Located<string> id) => _terms[(kind, id.Value)] = Term.Undescribed(kind, id.Value, id.Location);

    /// <summary>The terms with some ids, each once, in order; unknown ones are reported and left out.</summary>
    public IReadOnlyList<Term> FindAll(VocabularyKind kind, IEnumerable<Located<string>>? ids) =>
        [.. (ids ?? []).Select(id => Find(kind, id)).OfType<Term>().Distinct()];

    // The most natural mistake: the name stands where the id belongs.
    private string? IdOfName(VocabularyKind kind, string name) => _terms
        .Where(entry => entry.Key.Kind == kind && _config.Languages.Any(language => entry.Value.LabelIn(language) == name))
        .Select(entry => entry.Key.Id)
        .Order(StringComparer.Ordinal)
        .FirstOrDefault();
}
