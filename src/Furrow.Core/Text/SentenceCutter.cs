using System.Buffers;
using System.Globalization;
using System.Text;

namespace Furrow.Text;

/// <summary>
/// Cuts text to a length where a reader would pause. The length is counted in units: 2 for a wide character such as an
/// ideograph, 1 for any other, so that a Chinese and an English cut take about the same room.
/// </summary>
public static class SentenceCutter
{
    private const char Ellipsis = '…';
    private static readonly SearchValues<char> Closing = SearchValues.Create("”’」』）)】》〉\"']");
    private static readonly SearchValues<char> Opening = SearchValues.Create("“‘「『（(【《〈[");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，；：、,;:—");

    // Written with a point that does not end a sentence, in lower case.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "gov", "gen", "sen", "rep", "col", "lt", "sgt", "capt", "rev", "hon", "vs",
        "cf", "vol", "ed", "fig", "approx", "dept", "jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec",
    };

    // Abbreviations only before a number: "No. 5", but "She said no."
    private static readonly HashSet<string> BeforeNumbers = new(StringComparer.Ordinal) { "no", "nos", "p", "pp", "art", "sec" };

    /// <summary>The units of a text.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Width(rune);
        return width;
    }

    /// <summary>
    /// The text with its white space set right, whole when it has at most <paramref name="units"/> units. Otherwise as many
    /// whole sentences as fit; or, when the first is too long, as much of it as fits up to the end of a clause, or of a word,
    /// and <c>…</c>. Never cuts a grapheme cluster (UAX #29) or a word of letters.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is less than 1.</exception>
    public static string Cut(string text, int units)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(units, 1);
        text = WithPlainSpaces(text);
        if (Width(text) <= units)
            return text;
        var (sentence, clause, word) = FindCuts(text, units);
        if (sentence > 0)
            return text[..sentence];
        // A clause of a few characters says too little where many more fit.
        var kept = text.AsSpan(0, clause > word / 2 ? clause : word).TrimEnd();
        while (!kept.IsEmpty && (ClauseEnds.Contains(kept[^1]) || Opening.Contains(kept[^1])))
            kept = kept[..^1].TrimEnd();
        return $"{kept}{Ellipsis}";
    }

    private static (int Sentence, int Clause, int Word) FindCuts(string text, int units)
    {
        var (sentence, clause, word, width) = (0, 0, 0, 0);
        for (var i = 0; i < text.Length;)
        {
            var next = i + ClusterLength(text, i);
            width += Width(text.AsSpan(i, next - i));
            if (width > units)
                break;
            if (EndsSentence(text, next))
                sentence = next;
            // The ellipsis that will follow takes a unit.
            if (width < units && EndsWord(text, i, next))
            {
                word = next;
                if (ClauseEnds.Contains(text[i]))
                    clause = next;
            }
            i = next;
        }
        return (sentence, clause, word);
    }

    private static int ClusterLength(string text, int start)
    {
        // Most characters are ASCII or ideographs before another such, which nothing joins: no need to ask the tables.
        var isPlain = IsPlain(text[start]) && (start + 1 == text.Length || IsPlain(text[start + 1]));
        return isPlain ? 1 : StringInfo.GetNextTextElementLength(text.AsSpan(start));

        static bool IsPlain(char c) => c is (>= ' ' and < '\u007F') or (>= '\u4E00' and <= '\u9FFF');
    }

    private static bool EndsWord(string text, int start, int next) =>
        next == text.Length || text[next] == ' ' || IsWideAt(text, start) || IsWideAt(text, next);

    private static bool IsWideAt(string text, int index) =>
        Rune.TryGetRuneAt(text, index, out var rune) && HanText.IsWide(rune) && !HanText.IsHangul(rune);

    /// <summary>Whether a sentence, with the quotes and brackets that close it, ends before <paramref name="next"/>.</summary>
    internal static bool EndsSentence(string text, int next)
    {
        if (next < text.Length && (Closing.Contains(text[next]) || text[next] is '。' or '！' or '？' or '!' or '?' or Ellipsis))
            return false;
        var end = next - 1;
        while (end > 0 && Closing.Contains(text[end]))
            end--;
        return text[end] switch
        {
            '。' or '！' or '？' or Ellipsis => true,
            '!' or '?' => next == text.Length || text[next] == ' ' || IsWideAt(text, next),
            '.' => (next == text.Length || text[next] == ' ') && !IsAbbreviation(text, end, next),
            _ => false,
        };
    }

    private static bool IsAbbreviation(string text, int point, int next)
    {
        var start = point;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.') && !IsWideAt(text, start - 1))
            start--;
        var word = text[start..point].ToLowerInvariant();
        var following = next + 1 < text.Length ? text[next + 1] : '\0';
        return (word.Length == 1 && char.IsLetter(word[0]))
            || word.Contains('.', StringComparison.Ordinal)
            || Abbreviations.Contains(word)
            || (BeforeNumbers.Contains(word) && char.IsAsciiDigit(following))
            || char.IsLower(following);
    }

    private static int Width(Rune rune) => HanText.IsWide(rune) ? 2 : 1;

    private static string WithPlainSpaces(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }
        return result.ToString().TrimEnd();
    }
}
