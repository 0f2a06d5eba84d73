using Furrow.Text;

namespace Furrow.Search;

/// <summary>Adds documents to a run. For one thread at a time; its memory is used again from document to document.</summary>
internal sealed class DocumentIndexer
{
    private const char PinyinMark = '\'';
    private readonly UnitList _units = new();
    private readonly FieldTerms _terms;

    public DocumentIndexer() => _terms = new FieldTerms(_units);

    /// <summary>The run of the documents added.</summary>
    public IndexRun Run { get; } = new();

    /// <summary>Adds a document. Returns its length in units.</summary>
    public int Add(SearchDocument document)
    {
        Run.Begin(document.Number);
        var (position, length) = (0, 0);
        foreach (var field in document.Fields)
        {
            SearchTokenizer.Read(field.Text, position, _units);
            if (_units.Units.IsEmpty)
                continue;
            TermReader.Read(field.Text, _units, _terms.Add);
            _terms.MoveTo(Run, field.Weight);
            if (field.Reading != FieldReading.None)
                AddReadings(field);
            length += _units.Units.Length;
            position = _units.Units[^1].Position + SearchTokenizer.LineStep;
        }
        return length;
    }

    private void AddReadings(SearchField field)
    {
        var syllables = field.Reading == FieldReading.Name ? Pinyin.Shared.SyllablesOfName(field.Text) : Pinyin.Shared.Syllables(field.Text);
        Span<char> term = stackalloc char[16];
        term[0] = PinyinMark;
        var (next, offset) = (0, 0);
        foreach (var unit in _units.Units)
        {
            // The syllables are one a character of the text; units are some of those.
            for (; offset < unit.Start; next++)
                offset += LengthOf(syllables[next]);
            if (!unit.IsCharacter || syllables[next].Letters is not { } letters)
                continue;
            letters.CopyTo(term[1..]);
            var syllable = term[..(1 + letters.Length)];
            syllable.Replace('v', 'u');
            Run.Add(ref Run.Find(syllable), unit.Position, field.Weight);
        }
    }

    private static int LengthOf(PinyinSyllable syllable) => syllable.Character.Utf16SequenceLength;
}
