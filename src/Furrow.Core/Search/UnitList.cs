using System.Runtime.InteropServices;

namespace Furrow.Search;

/// <summary>The units of one text. Kept and filled again from text to text, so that reading an archive leaves no garbage.</summary>
internal sealed class UnitList
{
    private readonly List<SearchUnit> _units = [];
    private char[] _folded = new char[4096];
    private int _length;

    /// <summary>The units in order.</summary>
    public ReadOnlySpan<SearchUnit> Units => CollectionsMarshal.AsSpan(_units);

    /// <summary>The folded texts of all units, one after the other.</summary>
    public ReadOnlySpan<char> Folded => _folded.AsSpan(0, _length);

    /// <summary>The number of folded characters so far.</summary>
    public int Length => _length;

    /// <summary>The folded text from one unit up to and with another.</summary>
    public ReadOnlySpan<char> Text(int first, int last) => _folded.AsSpan(_units[first].FoldedStart.._units[last].FoldedEnd);

    /// <summary>Begins a new text.</summary>
    public void Clear()
    {
        _units.Clear();
        _length = 0;
    }

    /// <summary>Appends to the folded text of the unit that comes next.</summary>
    public void Append(char folded)
    {
        if (_length == _folded.Length)
            Array.Resize(ref _folded, 2 * _length);
        _folded[_length++] = folded;
    }

    /// <inheritdoc cref="Append(char)"/>
    public void Append(ReadOnlySpan<char> folded)
    {
        for (var i = 0; i < folded.Length; i++)
            Append(folded[i]);
    }

    /// <summary>Drops what was appended beyond a length.</summary>
    public void CutTo(int length) => _length = length;

    /// <summary>Adds a unit whose folded text has been appended.</summary>
    public void Add(SearchUnit unit) => _units.Add(unit);
}
