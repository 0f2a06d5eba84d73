using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>Tells whether a paragraph has come to its end.</summary>
internal static class SentenceEnd
{
    private const string MayEnd = "：:；;”’」』）)】》〉]】>|";

    /// <summary>How a text that is not empty ends; emphasis at its end does not count.</summary>
    public static Ending Of(string text)
    {
        var words = text.TrimEnd().TrimEnd('*', '_');
        if (words.Length == 0 || SentenceCutter.EndsSentence(words, words.Length))
            return Ending.Sentence;
        return MayEnd.Contains(words[^1], StringComparison.Ordinal) ? Ending.Open : Ending.Broken;
    }
}
