using System.Globalization;
using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Checking;

/// <summary>
/// Collects the slips of one article. Of one kind, a paragraph reports the first alone and counts the others. Places
/// that a note of the transcription quotes are known to be odd, and not reported.
/// </summary>
/// <param name="prose">The article.</param>
/// <param name="diagnostics">Where slips are reported.</param>
internal sealed class SlipReport(ArticleProse prose, DiagnosticBag diagnostics)
{
    private readonly Dictionary<(DiagnosticRule Rule, Prose Block), (int At, string Message, Prose? Other, int OtherAt, int Count)> _slips = [];
    private readonly IReadOnlyList<string> _quotes =
    [
        .. (prose.Article.FrontMatter.Transcription?.Notes ?? [])
            .Select(note => string.Concat(note.Quote.Value.Where(c => !char.IsWhiteSpace(c))))
            .Where(quote => quote.Length > 0),
    ];


    /// <summary>Adds a slip.</summary>
    /// <param name="rule">Its kind.</param>
    /// <param name="block">Where it is.</param>
    /// <param name="at">Its first character.</param>
    /// <param name="length">How many characters it takes.</param>
    /// <param name="message">What is wrong and how to mend it, as a sentence with its full stop.</param>
    public void Add(DiagnosticRule rule, Prose block, int at, int length, string message) => Add(rule, block, at, length, message, null, 0);

    /// <summary>Adds a slip that a second place belongs to.</summary>
    public void Add(DiagnosticRule rule, Prose block, int at, int length, string message, Prose? other, int otherAt)
    {
        if (IsNoted(block, at, at + length))
            return;
        if (!_slips.TryGetValue((rule, block), out var first))
            _slips[(rule, block)] = (at, message, other, otherAt, 1);
        else if (at < first.At)
            _slips[(rule, block)] = (at, message, other, otherAt, first.Count + 1);
        else
            _slips[(rule, block)] = first with { Count = first.Count + 1 };
    }

    /// <summary>Whether a note of the transcription quotes any of the characters from a place to another.</summary>
    public bool IsNoted(Prose block, int start, int end)
    {
        if (_quotes.Count == 0)
            return false;
        // As where quotes are looked up for readers, white space does not count.
        var places = Enumerable.Range(0, block.Text.Length).Where(i => !char.IsWhiteSpace(block.Text[i])).ToList();
        var text = string.Concat(places.Select(i => block.Text[i]));
        foreach (var quote in _quotes)
        {
            for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0 && places[at] < end; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
            {
                if (places[at + quote.Length - 1] >= start)
                    return true;
            }
        }
        return false;
    }

    /// <summary>Reports what was added.</summary>
    public void Send()
    {
        foreach (var ((rule, block), slip) in _slips)
        {
            var more = slip.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" There are {slip.Count} such places in this paragraph.");
            diagnostics.Report(rule, block.At(slip.At), slip.Message + more, slip.Other?.At(slip.OtherAt));
        }
    }
}
