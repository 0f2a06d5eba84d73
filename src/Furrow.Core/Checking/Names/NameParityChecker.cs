using Furrow.Catalog;
using Furrow.Checking.Parity;
using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Checking.Names;

/// <summary>
/// Finds people, places, columns and series that a translation calls otherwise than the vocabularies do: names spelled in another way
/// in the passage that names them, and names that the translation never uses. Tags are left out: they say what a story is about, in words
/// that its text need not use.
/// </summary>
/// <param name="diagnostics">Where slips are reported.</param>
internal sealed class NameParityChecker(DiagnosticBag diagnostics)
{
    /// <summary>Reports the names of a story that a translation writes otherwise.</summary>
    /// <param name="story">The story.</param>
    /// <param name="pair">Its original and a translation.</param>
    public void Check(Story story, ArticlePair pair)
    {
        var (from, to) = (pair.Original.Article.Language, pair.Translation.Article.Language);
        var names = story.People.Concat(story.Places).Concat(new[] { story.Column, story.Series }.OfType<Term>())
            .Where(term => term.LabelIn(from) is not null && term.LabelIn(to) is not null)
            .Select(term => new TermNames(term, NameForms.Of(term.LabelIn(from)!), NameForms.Of(term.LabelIn(to)!)))
            .ToList();
        var passages = pair.Passages.Where(p => p is { Original: not null, Translation: not null }).ToList();
        // A name of the story is nobody's misspelling of another.
        var known = names.SelectMany(name => name.Translation.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
            Check(name, passages, known);
    }

    private void Check(TermNames name, List<Passage> passages, HashSet<string> known)
    {
        var mentions = passages
            .Select(passage => (passage, at: name.Original.Find(passage.Original!.Text)))
            .Where(mention => mention.at >= 0)
            .ToList();
        if (mentions.Count == 0)
            return;
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (passage, at) in mentions)
        {
            if (NearMiss(name, passage.Translation!, known) is var (start, length) && reported.Add(passage.Translation!.Text.Substring(start, length)))
            {
                diagnostics.Report(Rules.NameDiffers, passage.Translation.At(start),
                    $"`{passage.Translation.Text.Substring(start, length)}` is probably {name.Original.Full}, which the vocabulary calls `{name.Translation.Full}`; write the name alike, or change it in {VocabularyOf(name.Term)}.",
                    passage.Original!.At(at));
            }
        }
        if (reported.Count > 0 || passages.Exists(p => name.Translation.IsUsedIn(p.Translation!.Text)))
            return;
        var (first, place) = mentions[0];
        diagnostics.Report(Rules.NameDiffers, first.TranslationLocation,
            $"The original names {name.Original.Full} here, and the translation never says `{name.Translation.Full}`, as the vocabulary does; use that name, or change it in {VocabularyOf(name.Term)}.",
            first.Original!.At(place));
    }

    // Where the name itself stands, what is like it is another's: Yang Zhong and Yang Zhang.
    private static (int Start, int Length)? NearMiss(TermNames name, PlacedText translation, HashSet<string> known) =>
        name.Translation.Find(translation.Text) >= 0 ? null : name.Translation.FindMisspelling(translation.Text, known);

    private static string VocabularyOf(Term term) => term.Location.Path;

    private sealed record TermNames(Term Term, NameForms Original, NameForms Translation);
}
