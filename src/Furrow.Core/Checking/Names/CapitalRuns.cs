namespace Furrow.Checking.Names;

/// <summary>Where a text has so many words with capitals one after another, by their first letter and length.</summary>
/// <param name="text">The text.</param>
/// <param name="known">Words that are no misspellings: what is made of them alone is left out.</param>
internal sealed class CapitalRuns(string text, IReadOnlySet<string> known)
{
    private readonly List<(int Start, int End)> _words = WordsOf(text);
    private readonly Dictionary<int, ILookup<(char First, int Length), CapitalRun>> _byCount = [];

    /// <summary>The runs of a number of words that begin with a letter, whatever its case, and are of a length; in the order of the text, the first of those alike.</summary>
    /// <param name="count">The number of words.</param>
    /// <param name="first">The letter.</param>
    /// <param name="length">The length, with what stands between the words.</param>
    public IEnumerable<CapitalRun> Of(int count, char first, int length)
    {
        if (!_byCount.TryGetValue(count, out var runs))
            _byCount.Add(count, runs = RunsOf(count).DistinctBy(run => run.Text, StringComparer.Ordinal).ToLookup(run => (char.ToUpperInvariant(run.Text[0]), run.Text.Length)));
        return runs[(char.ToUpperInvariant(first), length)];
    }

    private IEnumerable<CapitalRun> RunsOf(int count)
    {
        for (var i = 0; i + count <= _words.Count; i++)
        {
            if (!_words.Slice(i, count).TrueForAll(word => known.Contains(text[word.Start..word.End])))
                yield return new CapitalRun(text[_words[i].Start.._words[i + count - 1].End], _words[i].Start);
        }
    }

    private static List<(int Start, int End)> WordsOf(string text)
    {
        var words = new List<(int Start, int End)>();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || (end > at && text[end] is '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
                end++;
            if (end > at && char.IsUpper(text[at]))
                words.Add((at, end));
            at = Math.Max(end, at + 1);
        }
        return words;
    }
}
