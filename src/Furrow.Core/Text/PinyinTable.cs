using System.Text;

namespace Furrow.Text;

/// <summary>
/// The readings of single characters. Readings are numbered in a dictionary's order: by letters, then tone; the
/// characters of one reading have places by strokes. Both orders are those of the embedded table.
/// </summary>
internal sealed class PinyinTable
{
    // Unihan's characters of the basic plane, but for a few, stand between these: extension A to the unified ideographs' end.
    private const int First = 0x3400;
    private const int Last = 0x9FFF;

    // The table is read at every start, so it is kept in plain integers: a reading and a place in one, which are there
    // when it is not 0. Types of our own in these collections cost more time to compile than the table to read.
    private readonly int[] _common = new int[Last - First + 1];
    private readonly Dictionary<int, int> _rare = [];
    private readonly Dictionary<int, int> _otherPlaces = [];
    private readonly Dictionary<string, int> _readings = new(StringComparer.Ordinal);
    private readonly List<string> _letters = [];
    private readonly List<int> _tones = [];

    /// <summary>Reads the embedded table.</summary>
    public PinyinTable()
    {
        foreach (var (syllable, characters) in TextTable.Read("pinyin.txt")) Add(syllable, characters);
    }

    /// <summary>The number of a character's usual reading; -1 when it has none.</summary>
    public int UsualReading(Rune character) => Usual(character) is > 0 and var usual ? usual >> 16 : -1;

    /// <summary>The number of a reading written as <c>lv4</c>.</summary>
    /// <exception cref="KeyNotFoundException">No character is read so.</exception>
    public int Reading(string syllable) => _readings[syllable];

    /// <summary>The character with one of the readings.</summary>
    public PinyinSyllable Syllable(Rune character, int reading) =>
        reading < 0
            ? new PinyinSyllable(character, null, 0)
            : new PinyinSyllable(character, _letters[reading], _tones[reading]) { Reading = reading };

    /// <summary>The character's place among those that are read the same; null when the table does not list it there.</summary>
    public int? Place(Rune character, int reading) =>
        UsualReading(character) == reading ? Usual(character) & 0xFFFF
        : _otherPlaces.TryGetValue(OtherKey(character.Value, reading), out var place) ? place
        : null;

    private int Usual(Rune character) =>
        character.Value is >= First and <= Last ? _common[character.Value - First] : _rare.GetValueOrDefault(character.Value);

    private void Add(string syllable, string characters)
    {
        var reading = _letters.Count;
        _letters.Add(syllable[..^1]);
        _tones.Add(syllable[^1] - '0');
        _readings.Add(syllable, reading);
        // Places begin at 1, so that no entry is 0.
        var place = 1;
        var isOther = false;
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] == '\'')
            {
                isOther = true;
                continue;
            }
            var character = char.IsHighSurrogate(characters[i]) ? char.ConvertToUtf32(characters[i], characters[++i]) : characters[i];
            if (isOther) _otherPlaces.Add(OtherKey(character, reading), place);
            else if (character is >= First and <= Last) _common[character - First] = reading << 16 | place;
            else _rare.Add(character, reading << 16 | place);
            place++;
            isOther = false;
        }
    }

    // 21 bits hold any character, the other 11 any reading: there are some 1400.
    private static int OtherKey(int character, int reading) => character << 11 | reading;
}
