using System.Globalization;
using System.Text;
using Furrow.Diagnostics;

namespace Furrow.Markup;

/// <summary>
/// Marks the words whose reading is doubtful. A quote lies in one block, but emphasis and links may begin and end inside
/// it; so each piece of text it takes is marked by itself, and the note's number follows the last.
/// </summary>
internal sealed class DoubtMarker(ArticleDraft draft)
{
    private const string Open = "<span class=\"doubtful\">";
    private const string Close = "</span>";
    private readonly string[] _quotes = [.. draft.Body.DoubtfulQuotes.Select(quote => Loosened(quote.Value).Text)];
    private readonly string?[] _ids = new string?[draft.Body.DoubtfulQuotes.Count];

    /// <summary>For each quote the id of its mark; null when it was not found.</summary>
    public IReadOnlyList<string?> Ids => _ids;

    /// <summary>Marks, in the block just written, the quotes that were not found before it.</summary>
    public void MarkBlock()
    {
        if (_quotes.Length == 0 || draft.Text.Runs.Count == 0)
            return;
        var (text, places) = Loosened(draft.Text.BlockText());
        var marks = new List<(int At, int Rank, string Html)>();
        for (var i = 0; i < _quotes.Length; i++)
        {
            var found = _ids[i] is null && _quotes[i].Length > 0 ? text.IndexOf(_quotes[i], StringComparison.Ordinal) : -1;
            if (found >= 0)
                Mark(i, places[found], places[found + _quotes[i].Length - 1] + 1, marks);
        }
        // From the end, so that earlier places stay true; where marks meet, what opens comes after what closes.
        foreach (var (at, _, html) in marks.OrderByDescending(mark => mark.At).ThenByDescending(mark => mark.Rank))
            draft.Text.Html.Insert(at, html);
    }

    public void ReportMissing()
    {
        for (var i = 0; i < _ids.Length; i++)
        {
            var quote = draft.Body.DoubtfulQuotes[i];
            if (_ids[i] is null)
                draft.Report(Rules.QuoteNotFound, quote.Location, $"The quote `{quote.Value}` is not in the text; it must stand in one paragraph, exactly as written there.");
        }
    }

    private void Mark(int index, int start, int end, List<(int At, int Rank, string Html)> marks)
    {
        start += draft.Text.BlockStart;
        end += draft.Text.BlockStart;
        var noteAt = 0;
        var openEnd = -1;
        foreach (var run in draft.Text.Runs)
        {
            if (run.TextStart + run.Length <= start || run.TextStart >= end)
                continue;
            var from = HtmlPlace(run, start);
            var to = HtmlPlace(run, end);
            // Text that follows without an element between goes on in the same mark.
            if (from == openEnd)
                marks.RemoveAt(marks.Count - 1);
            else
                marks.Add((from, 2, Open));
            marks.Add((to, 0, Close));
            openEnd = to;
            noteAt = run.NoteAt > run.HtmlEnd ? run.NoteAt : to;
        }
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        _ids[index] = $"doubt-ref-{number}";
        draft.AddFragment(_ids[index]!);
        marks.Add((noteAt, 1, $"<sup class=\"doubt-ref\"><a id=\"doubt-ref-{number}\" href=\"#doubt-{number}\" role=\"doc-noteref\">〔{number}〕</a></sup>"));
    }

    private int HtmlPlace(TextRun run, int textPlace)
    {
        var offset = Math.Clamp(textPlace - run.TextStart, 0, run.Length);
        if (offset == run.Length)
            return run.HtmlEnd;
        var before = draft.Text.BlockText().AsSpan(run.TextStart - draft.Text.BlockStart, offset);
        return run.HtmlStart + HtmlText.EscapedLength(before);
    }

    /// <summary>
    /// The text without white space, and where each of its characters stood: a line's end is a space in one of text and
    /// quote, and nothing between Chinese characters in the other.
    /// </summary>
    private static (string Text, List<int> Places) Loosened(string text)
    {
        var result = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            result.Append(text[i]);
            places.Add(i);
        }
        return (result.ToString(), places);
    }
}
