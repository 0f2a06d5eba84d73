using Furrow.Diagnostics;

namespace Furrow.Importing.Newspaper;

/// <summary>Finds quotation marks and brackets that have lost their other half: character recognition drops and doubles them.</summary>
/// <param name="doubts">Where they are reported.</param>
internal sealed class LostHalfFinder(PageDoubts doubts)
{
    private const string Opening = "“‘「『（《【";
    private const string Closing = "”’」』）》】";

    /// <summary>Checks the paragraphs of one story.</summary>
    public void Check(IReadOnlyList<Paragraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            // What is said goes on from paragraph to paragraph: each opens with the mark, only the last closes it.
            var goesOn = i + 1 < paragraphs.Count && paragraphs[i + 1].Text[0] is '“' or '「';
            Check(paragraphs[i], goesOn);
        }
    }

    private void Check(Paragraph paragraph, bool goesOn)
    {
        var open = new Stack<(PageUnit Unit, int Index)>();
        foreach (var unit in paragraph.Units)
        {
            for (var i = 0; i < unit.Text.Length; i++)
            {
                if (Opening.Contains(unit.Text[i], StringComparison.Ordinal))
                    open.Push((unit, i));
                else if (Closing.IndexOf(unit.Text[i], StringComparison.Ordinal) is >= 0 and var kind && !IsApostrophe(unit.Text, i))
                {
                    if (open.TryPeek(out var last) && last.Unit.Text[last.Index] == Opening[kind])
                        open.Pop();
                    else
                        Report(unit, i);
                }
            }
        }
        foreach (var (unit, index) in goesOn ? [] : open.Reverse())
            Report(unit, index);
    }

    private static bool IsApostrophe(string text, int index) =>
        text[index] == '’' && index > 0 && char.IsAsciiLetter(text[index - 1]);

    private void Report(PageUnit unit, int index) => doubts.Add(Rules.DoubtfulReading, unit.OffsetOf(index),
        $"This `{unit.Text[index]}` has no other half in its paragraph; compare the print, and note it under `transcription` if the print is so.");
}
