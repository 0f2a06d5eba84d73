using System.Collections.Concurrent;
using Furrow.Catalog;
using Furrow.Checking.Parity;
using Furrow.Config;
using Furrow.Diagnostics;

namespace Furrow.Checking.Names;

/// <summary>
/// Finds what a translation calls otherwise than the vocabularies do: any of their names that stands in the original, where the passage that
/// translates it has a name that is nearly the vocabulary's; and people, places, columns and series of the story's front matter whose
/// names the translation never uses. Of tags that is not asked: they say what a story is about, in words that its text need not use.
/// </summary>
/// <param name="vocabulary">The terms that the vocabularies describe.</param>
/// <param name="diagnostics">Where slips are reported.</param>
internal sealed class NameParityChecker(IReadOnlyList<Term> vocabulary, DiagnosticBag diagnostics)
{
    private readonly ConcurrentDictionary<(Language From, Language To), NameIndex> _indexes = [];

    /// <summary>Reports the names that a translation writes otherwise.</summary>
    /// <param name="story">The story.</param>
    /// <param name="pair">Its original and a translation.</param>
    public void Check(Story story, ArticlePair pair)
    {
        var (from, to) = (pair.Original.Article.Language, pair.Translation.Article.Language);
        var index = _indexes.GetOrAdd((from, to), key => new NameIndex(vocabulary, key.From, key.To));
        var passages = pair.Passages.Where(p => p is { Original: not null, Translation: not null }).ToList();
        var names = index.NamedIn([.. passages.Select(passage => passage.Original!.Text)]);
        var own = story.People.Concat(story.Places).Concat(new[] { story.Column, story.Series }.OfType<Term>()).Select(term => (term.Kind, term.Id)).ToHashSet();
        // A name that stands in the text is nobody's misspelling of another; the words of a tag may be.
        var known = names.Where(name => name.IsProper).SelectMany(name => name.Translation.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var texts = passages.Select(passage => (passage, new NameText(passage.Translation!.Text, known))).ToList();
        foreach (var name in names)
            Check(name, own.Contains((name.Term.Kind, name.Term.Id)), texts, index);
    }

    private void Check(TermNames name, bool mustBeUsed, List<(Passage Passage, NameText Translation)> texts, NameIndex index)
    {
        var mentions = texts
            .Select(text => (text.Passage, text.Translation, At: name.Original.Find(text.Passage.Original!.Text)))
            .Where(mention => mention.At >= 0)
            .ToList();
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (passage, translation, at) in mentions)
        {
            if (name.FindNear(translation, index.IsName) is var (start, length) && reported.Add(translation.Text.Substring(start, length)))
            {
                diagnostics.Report(Rules.NameDiffers, passage.Translation!.At(start),
                    $"`{translation.Text.Substring(start, length)}` is probably {name.Original.Full}, which the vocabulary calls `{name.Translation.Full}`; write the name alike, or change it in {VocabularyOf(name.Term)}.",
                    passage.Original!.At(at));
            }
        }
        if (!mustBeUsed || reported.Count > 0 || texts.Exists(text => name.Translation.IsUsedIn(text.Translation.Text)))
            return;
        var (first, _, place) = mentions[0];
        diagnostics.Report(Rules.NameDiffers, first.TranslationLocation,
            $"The original names {name.Original.Full} here, and the translation never says `{name.Translation.Full}`, as the vocabulary does; use that name, or change it in {VocabularyOf(name.Term)}.",
            first.Original!.At(place));
    }

    private static string VocabularyOf(Term term) => term.Location.Path;
}
