using Furrow.Catalog;
using Furrow.Config;

namespace Furrow.Checking.Names;

/// <summary>The terms of all vocabularies that have a name in two languages. Immutable.</summary>
internal sealed class NameIndex
{
    private readonly ILookup<char, TermNames> _byFirst;
    private readonly HashSet<string> _translations;

    /// <summary>An index of the terms.</summary>
    /// <param name="terms">The terms that vocabularies describe.</param>
    /// <param name="from">The original's language.</param>
    /// <param name="to">The translation's language.</param>
    public NameIndex(IEnumerable<Term> terms, Language from, Language to)
    {
        var names = terms.Select(term => TermNames.Of(term, from, to)).OfType<TermNames>().Where(name => name.Original.Full.Length > 1).ToList();
        _byFirst = names.ToLookup(name => char.ToUpperInvariant(name.Original.Full[0]));
        _translations = names.Select(name => name.Translation.Full).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The terms that a text names, by its characters first: there may be thousands of terms.</summary>
    public IReadOnlyList<TermNames> NamedIn(IReadOnlyCollection<string> texts)
    {
        var letters = texts.SelectMany(text => text).Select(char.ToUpperInvariant).ToHashSet();
        return [.. letters.Order().SelectMany(letter => _byFirst[letter]).Where(name => texts.Any(text => name.Original.Find(text) >= 0))];
    }

    /// <summary>Whether a text is the name that some term has in the translation's language.</summary>
    public bool IsName(string text) => _translations.Contains(text);
}
