using System.Text;

namespace Furrow.Text;

/// <summary>
/// How Chinese is read: Hanyu Pinyin (ISO 7098:2015), without tone marks and with <c>ü</c> as <c>v</c>, as keyboards have
/// it. A search that wants <c>lu</c> to find <c>lv</c> too takes <c>v</c> and <c>u</c> for one letter. Immutable; safe to share.
/// </summary>
public sealed class Pinyin
{
    private static readonly Lazy<Pinyin> s_shared = new(() => new Pinyin());

    private readonly PinyinPhrases _words;
    private readonly PinyinPhrases _surnames;

    private Pinyin()
    {
        Table = new PinyinTable();
        _words = new PinyinPhrases("pinyin-phrases.txt", Table);
        _surnames = new PinyinPhrases("pinyin-surnames.txt", Table);
    }

    /// <summary>The readings of Unihan, and Furrow's words and surnames. Read at first use.</summary>
    public static Pinyin Shared => s_shared.Value;

    /// <summary>The readings of single characters.</summary>
    internal PinyinTable Table { get; }

    /// <summary>The usual reading of a character, such as <c>chang</c> or <c>lv</c>; null when it has none.</summary>
    public string? Of(Rune character) => Usual(character).Letters;

    /// <summary>The tone of the usual reading, 1 to 4, or 5 for the neutral one; null when the character has none.</summary>
    public int? ToneOf(Rune character) => Usual(character) is { Letters: not null, Tone: var tone } ? tone : null;

    /// <summary>The characters of a text, one for each of its runes, with the readings they have in the words they stand in.</summary>
    public IReadOnlyList<PinyinSyllable> Syllables(string text)
    {
        List<PinyinSyllable> syllables = new(text.Length);
        Append(syllables, text, _words);
        return syllables;
    }

    /// <summary>
    /// The characters of a person's name. A surname has its own reading (单 is <c>shan</c>) when the name is as long as Chinese
    /// names are: one or two characters follow it. A longer name, such as 查干巴特尔, is taken for a transcription.
    /// </summary>
    public IReadOnlyList<PinyinSyllable> SyllablesOfName(string name)
    {
        List<PinyinSyllable> syllables = new(name.Length);
        var surname = _surnames.Match(name) is { } found && name.Length - found.Length is 1 or 2 ? found : [];
        for (var i = 0; i < surname.Length; i++) syllables.Add(Table.Syllable(new Rune(name[i]), surname[i]));
        Append(syllables, name.AsSpan(surname.Length), words: null);
        return syllables;
    }

    private void Append(List<PinyinSyllable> syllables, ReadOnlySpan<char> text, PinyinPhrases? words)
    {
        while (!text.IsEmpty)
        {
            if (words?.Match(text) is { } readings)
            {
                for (var i = 0; i < readings.Length; i++) syllables.Add(Table.Syllable(new Rune(text[i]), readings[i]));
                text = text[readings.Length..];
                continue;
            }
            // A lone surrogate becomes U+FFFD, which has no reading.
            Rune.DecodeFromUtf16(text, out var character, out var length);
            syllables.Add(Usual(character));
            text = text[length..];
        }
    }

    private PinyinSyllable Usual(Rune character) => Table.Syllable(character, Table.UsualReading(character));
}
