using System.Buffers;

namespace Furrow.Text;

/// <summary>Finds what a long question asks: interviewers say much before they come to it.</summary>
public static class QuestionSentence
{
    private const int MostUnits = 200;
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？!?.；;");

    /// <summary>
    /// The first sentence of a text that ends in a question mark or, where none does, its first; cut when it has more
    /// than 200 units (<see cref="SentenceCutter"/>).
    /// </summary>
    public static string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.AsSpan().IndexOfAny('？', '?');
        return SentenceCutter.Cut(end < 0 ? text : text[StartOf(text, end)..(end + 1)], MostUnits);
    }

    private static int StartOf(string text, int end)
    {
        for (var at = end - 1; at > 0; at--)
        {
            if (SentenceEnds.Contains(text[at]) && (!char.IsAscii(text[at]) || BeginsSentence(text.AsSpan(at + 1))))
                return at + 1;
        }
        return 0;
    }

    // A point also stands in numbers and names, and in abbreviations that a word in lower case follows.
    private static bool BeginsSentence(ReadOnlySpan<char> rest) =>
        char.IsWhiteSpace(rest[0]) && rest.TrimStart() is var next && !next.IsEmpty && !char.IsLower(next[0]);
}
