using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Furrow.Text;

namespace Furrow.Checking.Names;

/// <summary>
/// Where a text has one to four words with capitals, a space between them, by their letters without case, accents and marks: in the
/// order of the text, and with the last word first, as family names are written abroad. Immutable.
/// </summary>
internal sealed partial class SpelledRuns
{
    private const int MostWords = 4;

    private readonly string _text;
    private readonly Dictionary<string, List<Run>> _byLetters = new(StringComparer.Ordinal);

    /// <summary>The runs of a text.</summary>
    public SpelledRuns(string text)
    {
        _text = text;
        var words = Words().Matches(text).Select(word => new Word(word.Index, word.Index + word.Length, LettersOf(word.Value))).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            for (var count = Joined(words.AsSpan(i)); count > 0; count--)
                Add(words.AsSpan(i, count), new Run(words[i].Start, words[i + count - 1].End));
        }
    }

    /// <summary>The first place that has one of some spellings, the longest there; null where none is.</summary>
    /// <param name="spellings">The spellings, in plain lower-case letters without spaces.</param>
    /// <param name="isOther">Tells what in the text is not meant.</param>
    public (int Start, int Length)? Find(IEnumerable<string> spellings, Func<string, bool> isOther)
    {
        var runs = spellings.SelectMany(spelling => _byLetters.GetValueOrDefault(spelling) ?? []).OrderBy(run => run.Start).ThenByDescending(run => run.End);
        foreach (var run in runs)
        {
            if (!isOther(_text[run.Start..run.End]))
                return (run.Start, run.End - run.Start);
        }
        return null;
    }

    private int Joined(ReadOnlySpan<Word> words)
    {
        var count = 1;
        while (count < Math.Min(MostWords, words.Length) && _text.AsSpan(words[count - 1].End..words[count].Start) is " ")
            count++;
        return count;
    }

    private void Add(ReadOnlySpan<Word> words, Run run)
    {
        var letters = new string[words.Length];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = words[i].Letters;
        Add(string.Concat(letters), run);
        if (letters.Length > 1)
            Add(letters[^1] + string.Concat(letters.AsSpan(0, letters.Length - 1)), run);
    }

    private void Add(string letters, Run run)
    {
        ref var runs = ref CollectionsMarshal.GetValueRefOrAddDefault(_byLetters, letters, out _);
        (runs ??= new List<Run>(1)).Add(run);
    }

    private static string LettersOf(string word) =>
        string.Concat(word.EnumerateRunes().Select(rune => LatinFolding.Fold(rune) ?? ""));

    [GeneratedRegex(@"(?<!\p{L})\p{Lu}\p{L}*(?:[-’'](?!s(?!\p{L}))\p{L}+)*")]
    private static partial Regex Words();

    private readonly record struct Word(int Start, int End, string Letters);

    private readonly record struct Run(int Start, int End);
}
