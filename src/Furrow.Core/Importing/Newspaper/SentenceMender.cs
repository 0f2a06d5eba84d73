using Furrow.Diagnostics;

namespace Furrow.Importing.Newspaper;

/// <summary>Makes the paragraphs of a story: joins sentences that a column's end has cut, also round a photograph.</summary>
/// <param name="doubts">Where what was joined, and what was not, is reported.</param>
internal sealed class SentenceMender(PageDoubts doubts)
{
    // More characters than a sentence's end has, with all the quotation marks and emphasis after it.
    private const int LongestEnd = 80;

    /// <summary>The paragraphs of a story's text.</summary>
    public IReadOnlyList<Paragraph> Mend(IReadOnlyList<StoryPart> parts, SpeakerFinder speakers)
    {
        var text = parts.Where(part => part.IsText).ToList();
        var setsParagraphsIn = text.Count(part => part.Unit.IsIndented) > text.Count / 2;
        var paragraphs = new List<Paragraph>();
        for (var i = 0; i < text.Count;)
        {
            var first = ParagraphOf(text[i], speakers);
            List<string> pieces = [first.Text];
            var end = Tail(first.Text);
            DoubtHyphens(text[i].Unit);
            for (i++; i < text.Count && IsBroken(first, end) && GoesOn(text[i], setsParagraphsIn); i++)
            {
                var unit = text[i].Unit;
                DoubtHyphens(unit);
                doubts.Add(Rules.MendedSentence, unit, $"{PageDoubts.Named(unit.Text)} was joined to the paragraph before it, which ended in the middle of a sentence (“…{Shown(end)}”); part them if they do not belong together.");
                pieces.Add(unit.Text);
                end = Tail(TextJoin.Join(end, unit.Text));
            }
            paragraphs.Add(first with { Text = TextJoin.Join(pieces), Units = [.. text[(i - pieces.Count)..i].Select(part => part.Unit)] });
            if (IsBroken(first, end))
                DoubtEnd(paragraphs[^1]);
        }
        return paragraphs;
    }

    // A paragraph may be joined of thousands: what tells whether it goes on is at its end.
    private static bool IsBroken(Paragraph first, string end) => first.Role is PartRole.Text or PartRole.Speaker && SentenceEnd.Of(end) == Ending.Broken;

    private static bool GoesOn(StoryPart part, bool setsParagraphsIn) =>
        part.Role == PartRole.Text && !LineMarkup.BeginsItem(part.Unit.Text) && !LinePatterns.Dateline().IsMatch(part.Unit.Folded)
        && !(setsParagraphsIn && part.Unit.IsIndented);

    private void DoubtEnd(Paragraph paragraph) => doubts.Add(Rules.UnendedSentence, paragraph.Units[^1],
        $"The paragraph that ends with “…{Shown(paragraph.Text)}” stops in the middle of a sentence, and what comes next does not go on with it; look for its end on the page.");

    private void DoubtHyphens(PageUnit unit)
    {
        foreach (var piece in unit.Pieces.Take(unit.Pieces.Count - 1).Where(piece => doubts.EndsInHyphen(piece)))
            doubts.Add(Rules.DoubtfulReading, piece.End - 1, "The hyphen at this line's end was kept; take it out where the word has none.");
    }

    private static string Tail(string text) => text[Math.Max(0, text.Length - LongestEnd)..];

    private static string Shown(string text) => text[Math.Max(0, text.Length - 8)..];

    private static Paragraph ParagraphOf(StoryPart part, SpeakerFinder speakers)
    {
        if (part.Role != PartRole.Speaker || speakers.SpeakerOf(part.Unit) is not { } speaker)
            return new Paragraph(part.Role, part.Unit.Text, null, [part.Unit]);
        // The pages of interviews know a turn by the bold name.
        var text = speaker.IsBold ? part.Unit.Text : $"**{part.Unit.Text[..speaker.Length].TrimEnd()}**{part.Unit.Text[speaker.Length..].TrimStart()}";
        return new Paragraph(part.Role, text, speaker.Name, [part.Unit]);
    }
}
