namespace Furrow.Text;

/// <summary>Words with readings of their own: an embedded list of words of the basic plane and their syllables.</summary>
internal sealed class PinyinPhrases
{
    private readonly Dictionary<char, List<Phrase>> _byFirst = [];

    /// <summary>Reads an embedded list.</summary>
    public PinyinPhrases(string name, PinyinTable table)
    {
        foreach (var (word, syllables) in TextTable.Read(name))
        {
            if (!_byFirst.TryGetValue(word[0], out var phrases)) _byFirst.Add(word[0], phrases = []);
            phrases.Add(new Phrase(word, ReadingsOf(syllables, table)));
        }
        foreach (var phrases in _byFirst.Values) phrases.Sort((a, b) => b.Word.Length.CompareTo(a.Word.Length));
    }

    /// <summary>The readings of the longest word that the text begins with, one a character; null when it begins with none.</summary>
    public int[]? Match(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0], out var phrases)) return null;
        foreach (var phrase in phrases)
        {
            if (text.StartsWith(phrase.Word, StringComparison.Ordinal)) return phrase.Readings;
        }
        return null;
    }

    private static int[] ReadingsOf(string syllables, PinyinTable table)
    {
        List<int> readings = [];
        for (var start = 0; start < syllables.Length;)
        {
            var length = syllables.AsSpan(start).IndexOfAnyInRange('1', '5') + 1;
            readings.Add(table.Reading(syllables.Substring(start, length)));
            start += length;
        }
        return [.. readings];
    }

    private sealed record Phrase(string Word, int[] Readings);
}
