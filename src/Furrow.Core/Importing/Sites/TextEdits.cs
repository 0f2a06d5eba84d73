using System.Text;

namespace Furrow.Importing.Sites;

/// <summary>Changes to a text, collected and made at once. Where two overlap, the one that begins first is made.</summary>
/// <param name="text">The text.</param>
internal sealed class TextEdits(string text)
{
    private readonly List<(int Start, int Length, string Replacement)> _edits = [];

    /// <summary>Replaces a part of the text.</summary>
    public void Replace(int start, int length, string replacement) => _edits.Add((start, length, replacement));

    /// <summary>The text with the changes made.</summary>
    public EditedText Apply()
    {
        var result = new StringBuilder(text.Length);
        var shifts = new List<(int At, int Source)>();
        var position = 0;
        foreach (var (start, length, replacement) in _edits.OrderBy(e => e.Start).ThenByDescending(e => e.Length))
        {
            if (start < position)
                continue;
            result.Append(text, position, start - position);
            shifts.Add((result.Length, start));
            result.Append(replacement);
            position = start + length;
            shifts.Add((result.Length, position));
        }
        result.Append(text, position, text.Length - position);
        return new EditedText(result.ToString(), shifts);
    }
}
