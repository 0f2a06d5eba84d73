namespace Furrow.Text;

/// <summary>Finds what a long question asks: interviewers say much before they come to it.</summary>
public static class QuestionSentence
{
    private const int MostUnits = 200;

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
        var start = end;
        while (start > 0 && !SentenceCutter.EndsSentence(text, start))
            start--;
        return start;
    }
}
