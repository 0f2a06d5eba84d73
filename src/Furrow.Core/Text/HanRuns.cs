using System.Text;

namespace Furrow.Text;

/// <summary>Finds Chinese in a text of another language, so that it can be said to be Chinese.</summary>
public static class HanRuns
{
    /// <summary>
    /// The first run of Chinese characters in a text, with the signs between them; its length is 0 where there is none.
    /// </summary>
    public static (int Start, int Length) FindFirst(ReadOnlySpan<char> text)
    {
        // Most text has no character this high, and those that are may be anything, also halves of a pair.
        var at = text.IndexOfAnyInRange('\u2E80', '\uFFFF');
        if (at < 0)
            return (0, 0);
        var (start, end) = (-1, -1);
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            if (HanText.IsHan(rune))
                (start, end) = (start < 0 ? at : start, at + length);
            else if (start >= 0 && (Rune.IsLetterOrDigit(rune) || Rune.IsWhiteSpace(rune)))
                break;
            at += length;
        }
        return start < 0 ? (0, 0) : (start, end - start);
    }
}
