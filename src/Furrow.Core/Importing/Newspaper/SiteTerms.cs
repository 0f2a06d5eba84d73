using Furrow.Config;
using Furrow.Content;

namespace Furrow.Importing.Newspaper;

/// <summary>The terms of a site's vocabularies by their names, in whatever language and spacing.</summary>
public sealed class SiteTerms
{
    private readonly Dictionary<(VocabularyKind Kind, string Label), string> _ids = [];
    private readonly HashSet<(VocabularyKind Kind, string Id)> _taken = [];

    /// <summary>Takes the entries of the vocabularies' files. Of two terms of one name the first counts.</summary>
    public SiteTerms(IReadOnlyList<VocabularyEntry> entries)
    {
        foreach (var entry in entries)
        {
            _taken.Add((entry.Kind, entry.Id));
            foreach (var language in entry.Label.LanguageKeys)
                _ids.TryAdd((entry.Kind, PatternText.FoldLabel(entry.Label.In(language)!)), entry.Id);
        }
        Entries = entries;
    }

    /// <summary>The entries.</summary>
    public IReadOnlyList<VocabularyEntry> Entries { get; }

    /// <summary>The id of the term of a name; null when the vocabulary has none.</summary>
    public string? Find(VocabularyKind kind, string name) => _ids.GetValueOrDefault((kind, PatternText.FoldLabel(name)));

    /// <summary>Whether a vocabulary has this id.</summary>
    public bool Has(VocabularyKind kind, string id) => _taken.Contains((kind, id));
}
