namespace Furrow.Text.Quantities;

/// <summary>Finds the ends of English words.</summary>
internal static class EnglishWords
{
    /// <summary>Whether letters after a figure make an ordinal of it.</summary>
    public static bool IsOrdinalEnding(string text, int start, int end) =>
        text.AsSpan(start, end - start) is "st" or "nd" or "rd" or "th";

    /// <summary>The place after the space or hyphen that joins two words of a number, if one is there.</summary>
    public static int SkipJoint(string text, int at) => at < text.Length && text[at] is ' ' or '-' or '\u00A0' or '\u202F' or '\n' or '‑' ? at + 1 : at;

    /// <summary>Where the letters that begin at a place end.</summary>
    public static int EndOf(string text, int at)
    {
        while (at < text.Length && Figure.IsLatin(text[at]))
            at++;
        return at;
    }
}
