using Furrow.Catalog;
using Furrow.Config;
using Furrow.Text;

namespace Furrow.Checking.Names;

/// <summary>A term's names in two languages.</summary>
internal sealed class TermNames
{
    private readonly RomanSpellings? _spellings;

    private TermNames(Term term, string original, string translation)
    {
        (Term, Original, Translation) = (term, NameForms.Of(original), NameForms.Of(translation));
        // What has a name of its own in the other script may be spelled by its sound there.
        if (term.Kind is VocabularyKind.People or VocabularyKind.Places && Translation.Full.Length > 0 && !Translation.Full.EnumerateRunes().Any(HanText.IsHan))
            _spellings = RomanSpellings.Of(Original.Full);
    }

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>Its name in the original's language.</summary>
    public NameForms Original { get; }

    /// <summary>Its name in the translation's.</summary>
    public NameForms Translation { get; }

    /// <summary>Whether it is a name. A tag's is words of the language: what is nearly it is most often another form of the word.</summary>
    public bool IsProper => Term.Kind is not VocabularyKind.Tags;

    /// <summary>The names of a term; null where a language has none.</summary>
    public static TermNames? Of(Term term, Language from, Language to) =>
        term.LabelIn(from) is { } original && term.LabelIn(to) is { } translation ? new TermNames(term, original, translation) : null;

    /// <summary>What in a text that does not use the vocabulary's name is nearly it; null when nothing is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isName">Tells the names of the vocabularies.</param>
    public (int Start, int Length)? FindNear(NameText text, Func<string, bool> isName)
    {
        // Where the name itself stands, what is like it is another's: Yang Zhong and Yang Zhang.
        if (Translation.Find(text.Text) >= 0)
            return null;
        return _spellings?.Find(text.Spelled, isName) ?? (IsProper ? Translation.FindMisspelling(text.Capital, Term.Kind == VocabularyKind.People) : null);
    }
}
