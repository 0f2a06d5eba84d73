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

    private readonly (short Reading, short Place)[] _common = new (short, short)[Last - First + 1];
    private readonly Dictionary<int, (short Reading, short Place)> _rare = [];
    private readonly Dictionary<(int Character, int Reading), int> _otherPlaces = [];
    private readonly Dictionary<string, int> _readings = new(StringComparer.Ordinal);
    private readonly List<(string Letters, int Tone)> _syllables = [];

    /// <summary>Reads the embedded table.</summary>
    public PinyinTable()
    {
        Array.Fill(_common, ((short)-1, (short)-1));
        foreach (var (syllable, characters) in TextTable.Read("pinyin.txt")) Add(syllable, characters);
    }

    /// <summary>The number of a character's usual reading; -1 when it has none.</summary>
    public int UsualReading(Rune character) => Usual(character).Reading;

    /// <summary>The number of a reading written as <c>lv4</c>.</summary>
    /// <exception cref="KeyNotFoundException">No character is read so.</exception>
    public int Reading(string syllable) => _readings[syllable];

    /// <summary>The character with one of the readings.</summary>
    public PinyinSyllable Syllable(Rune character, int reading) =>
        reading < 0
            ? new PinyinSyllable(character, null, 0)
            : new PinyinSyllable(character, _syllables[reading].Letters, _syllables[reading].Tone) { Reading = reading };

    /// <summary>The character's place among those that are read the same; null when the table does not list it there.</summary>
    public int? Place(Rune character, int reading) =>
        Usual(character) is var usual && usual.Reading == reading ? usual.Place
        : _otherPlaces.TryGetValue((character.Value, reading), out var place) ? place
        : null;

    private (short Reading, short Place) Usual(Rune character) =>
        character.Value is >= First and <= Last ? _common[character.Value - First]
        : _rare.TryGetValue(character.Value, out var found) ? found
        : ((short)-1, (short)-1);

    private void Add(string syllable, string characters)
    {
        var reading = (short)_syllables.Count;
        _syllables.Add((syllable[..^1], syllable[^1] - '0'));
        _readings.Add(syllable, reading);
        short place = 0;
        var isOther = false;
        foreach (var character in characters.EnumerateRunes())
        {
            if (character.Value == '\'')
            {
                isOther = true;
                continue;
            }
            if (isOther) _otherPlaces.Add((character.Value, reading), place);
            else if (character.Value is >= First and <= Last) _common[character.Value - First] = (reading, place);
            else _rare.Add(character.Value, (reading, place));
            place++;
            isOther = false;
        }
    }
}
