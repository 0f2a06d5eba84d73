using System.Buffers;
using System.Globalization;
using System.Text;
using Furrow.Text;

namespace Furrow.Markup;

/// <summary>
/// Marks the first use of each term in the paragraphs of the body: a link to the term's entry at the article's end. A
/// term is found as it is written; in scripts that part words, as a whole word and in any letter case. Of terms that
/// begin at one place the longest is meant.
/// </summary>
internal sealed class TermMarker(ArticleDraft draft)
{
    private readonly List<string> _waiting = [.. draft.Body.Terms.Where(term => !string.IsNullOrWhiteSpace(term)).Distinct(StringComparer.Ordinal)];
    private readonly List<string> _used = [];

    /// <summary>The terms that are used, in the order of their first use: <c>term-1</c>, ….</summary>
    public IReadOnlyList<string> Used => _used;

    /// <summary>Finds the first term in a text. Returns where it begins, and the term; null when there is none.</summary>
    public (int At, string Term)? Find(ReadOnlySpan<char> text)
    {
        (int At, string Term)? first = null;
        foreach (var term in _waiting)
        {
            if (Find(text, term) is >= 0 and var at && (first is null || at < first.Value.At || (at == first.Value.At && term.Length > first.Value.Term.Length)))
                first = (at, term);
        }
        return first;
    }

    /// <summary>Writes a use of a term, and looks for it no more.</summary>
    public void Write(ReadOnlySpan<char> use, string term)
    {
        _waiting.Remove(term);
        _used.Add(term);
        var number = _used.Count.ToString(CultureInfo.InvariantCulture);
        var id = $"term-ref-{number}";
        draft.AddFragment(id);
        var firstRun = draft.Text.Runs.Count;
        draft.Text.Markup($"<a class=\"term\" id=\"{id}\" href=\"#term-{number}\">").Write(use);
        draft.Text.Markup("</a>").KeepNotesOut(firstRun);
    }

    private static int Find(ReadOnlySpan<char> text, string term)
    {
        for (var from = 0; ;)
        {
            var at = text[from..].IndexOf(term, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return -1;
            at += from;
            if (!ContinuesWord(text[..at], term[0]) && !IsContinued(text[(at + term.Length)..], term[^1]))
                return at;
            from = at + 1;
        }
    }

    private static bool ContinuesWord(ReadOnlySpan<char> before, char first) =>
        Rune.DecodeLastFromUtf16(before, out var rune, out _) == OperationStatus.Done && PartsWords(rune) && PartsWords(first);

    private static bool IsContinued(ReadOnlySpan<char> after, char last) =>
        Rune.DecodeFromUtf16(after, out var rune, out _) == OperationStatus.Done && PartsWords(rune) && PartsWords(last);

    // Letters and digits of scripts whose words are parted, so that one more would make another word.
    private static bool PartsWords(char c) => Rune.TryCreate(c, out var rune) && PartsWords(rune);

    private static bool PartsWords(Rune rune) => Rune.IsLetterOrDigit(rune) && !HanText.IsHan(rune);
}
