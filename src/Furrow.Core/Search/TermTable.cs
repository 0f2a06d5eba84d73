using System.Numerics;
using System.Runtime.CompilerServices;

namespace Furrow.Search;

/// <summary>
/// The terms of a run and how far each has come. An index meets millions of occurrences of hundreds of thousands of terms, so
/// this is an open table of numbers: terms of up to four UTF-16 units, which most are, as a number that says all, longer ones
/// as a hash with their text beside.
/// </summary>
internal sealed class TermTable
{
    private const int UnitsInKey = 4;
    private const int UnitBits = 16;
    private const ulong Multiplier = 0x9E3779B97F4A7C15UL;

    private readonly List<string> _longTerms = [];
    private ulong[] _keys = new ulong[1 << 13];
    private Entry[] _entries = new Entry[1 << 13];
    private int _count;

    /// <summary>About how many bytes the table takes.</summary>
    public long Size => (long)_keys.Length * (sizeof(ulong) + Unsafe.SizeOf<Entry>()) + 64L * _longTerms.Count;

    /// <summary>The state of a term, which is added when it is new. Valid until the next call.</summary>
    public ref TermState Find(ReadOnlySpan<char> term, out bool isNew)
    {
        if (2 * _count >= _keys.Length)
            Grow();
        var key = term.Length <= UnitsInKey ? Head(term) : Hash(term);
        var place = PlaceOf(key);
        while (_keys[place] != 0 && !(_keys[place] == key && Holds(_entries[place], term)))
            place = (place + 1) & (_keys.Length - 1);
        isNew = _keys[place] == 0;
        if (isNew)
            Add(place, key, term);
        return ref _entries[place].State;
    }

    /// <summary>All terms and their states, in the order of the terms' UTF-16 units.</summary>
    public IEnumerable<(string Term, TermState State)> InOrder()
    {
        var places = new int[_count];
        var heads = new ulong[_count];
        var next = 0;
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] != 0)
                (places[next], heads[next++]) = (i, _entries[i].LongTerm == 0 ? _keys[i] : Head(_longTerms[_entries[i].LongTerm - 1]));
        }
        Array.Sort(heads, places);
        for (var start = 0; start < places.Length;)
        {
            var end = start + 1;
            while (end < places.Length && heads[end] == heads[start])
                end++;
            if (end - start > 1)
                places.AsSpan(start, end - start).Sort((a, b) => string.CompareOrdinal(TextOf(a), TextOf(b)));
            start = end;
        }
        return places.Select(place => (TextOf(place), _entries[place].State));
    }

    private void Add(int place, ulong key, ReadOnlySpan<char> term)
    {
        _count++;
        _keys[place] = key;
        if (term.Length <= UnitsInKey)
            return;
        _longTerms.Add(term.ToString());
        _entries[place].LongTerm = _longTerms.Count;
    }

    private bool Holds(in Entry entry, ReadOnlySpan<char> term) =>
        entry.LongTerm == 0 ? term.Length <= UnitsInKey : term.SequenceEqual(_longTerms[entry.LongTerm - 1]);

    private void Grow()
    {
        var (keys, entries) = (_keys, _entries);
        _keys = new ulong[2 * keys.Length];
        _entries = new Entry[2 * entries.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0)
                continue;
            var place = PlaceOf(keys[i]);
            while (_keys[place] != 0)
                place = (place + 1) & (_keys.Length - 1);
            (_keys[place], _entries[place]) = (keys[i], entries[i]);
        }
    }

    // The highest bits of a product are the best mixed (Knuth, "The Art of Computer Programming" 3, section 6.4).
    private int PlaceOf(ulong key) =>
        (int)(((key ^ (key >> 32)) * Multiplier) >> (64 - BitOperations.Log2((uint)_keys.Length)));

    private string TextOf(int place)
    {
        if (_entries[place].LongTerm > 0)
            return _longTerms[_entries[place].LongTerm - 1];
        Span<char> units = stackalloc char[UnitsInKey];
        for (var i = 0; i < UnitsInKey; i++)
            units[i] = (char)(_keys[place] >> (UnitBits * (UnitsInKey - 1 - i)));
        return units.TrimEnd('\0').ToString();
    }

    // The first units from the highest bits down, so that heads have the order of the terms; no term holds a NUL.
    private static ulong Head(ReadOnlySpan<char> term)
    {
        var head = 0UL;
        for (var i = 0; i < UnitsInKey; i++)
            head = head << UnitBits | (i < term.Length ? term[i] : '\0');
        return head;
    }

    private static ulong Hash(ReadOnlySpan<char> term)
    {
        var hash = (ulong)term.Length;
        foreach (var unit in term)
            hash = (BitOperations.RotateLeft(hash, 5) ^ unit) * Multiplier;
        // 0 marks an empty place.
        return hash | 1;
    }

    private struct Entry
    {
        public int LongTerm;
        public TermState State;
    }
}

/// <summary>How far a term has come in a run.</summary>
internal struct TermState
{
    /// <summary>Its postings so far.</summary>
    public BytePool.Writer Postings;

    /// <summary>The last document that holds it, by its place in the run.</summary>
    public int Document;

    /// <summary>Its last position there.</summary>
    public int Position;
}
