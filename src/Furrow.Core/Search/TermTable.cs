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
    private Slot[] _slots = new Slot[1 << 13];
    private Entry[] _entries = new Entry[1 << 12];
    private int _count;

    /// <summary>About how many bytes the table takes.</summary>
    public long Size => (long)_slots.Length * Unsafe.SizeOf<Slot>() + (long)_entries.Length * Unsafe.SizeOf<Entry>() + 64L * _longTerms.Count;

    /// <summary>The state of a term, which is added when it is new. Valid until the next call.</summary>
    public ref TermState Find(ReadOnlySpan<char> term, out bool isNew)
    {
        if (2 * _count >= _slots.Length)
            Grow();
        var key = term.Length <= UnitsInKey ? Head(term) : Hash(term);
        var place = PlaceOf(key);
        while (_slots[place].Key != 0 && !(_slots[place].Key == key && Holds(_entries[_slots[place].Number], term)))
            place = (place + 1) & (_slots.Length - 1);
        isNew = _slots[place].Key == 0;
        if (isNew)
            Add(place, key, term);
        return ref _entries[_slots[place].Number].State;
    }

    /// <summary>All terms and their states, in the order of the terms' UTF-16 units.</summary>
    public IEnumerable<(string Term, TermState State)> InOrder()
    {
        var numbers = Enumerable.Range(0, _count).ToArray();
        var heads = Array.ConvertAll(numbers, number => _entries[number].LongTerm == 0 ? _entries[number].Key : Head(LongTerm(number)));
        Array.Sort(heads, numbers);
        for (var start = 0; start < numbers.Length;)
        {
            var end = start + 1;
            while (end < numbers.Length && heads[end] == heads[start])
                end++;
            if (end - start > 1)
                numbers.AsSpan(start, end - start).Sort((a, b) => string.CompareOrdinal(TextOf(a), TextOf(b)));
            start = end;
        }
        return numbers.Select(number => (TextOf(number), _entries[number].State));
    }

    private void Add(int place, ulong key, ReadOnlySpan<char> term)
    {
        if (_count == _entries.Length)
            Array.Resize(ref _entries, 2 * _count);
        _slots[place] = new Slot { Key = key, Number = _count };
        _entries[_count].Key = key;
        if (term.Length > UnitsInKey)
        {
            _longTerms.Add(term.ToString());
            _entries[_count].LongTerm = _longTerms.Count;
        }
        _count++;
    }

    private string LongTerm(int number) => _longTerms[_entries[number].LongTerm - 1];

    private bool Holds(in Entry entry, ReadOnlySpan<char> term) =>
        entry.LongTerm == 0 ? term.Length <= UnitsInKey : term.SequenceEqual(_longTerms[entry.LongTerm - 1]);

    private void Grow()
    {
        var slots = _slots;
        _slots = new Slot[2 * slots.Length];
        foreach (var slot in slots)
        {
            if (slot.Key == 0)
                continue;
            var place = PlaceOf(slot.Key);
            while (_slots[place].Key != 0)
                place = (place + 1) & (_slots.Length - 1);
            _slots[place] = slot;
        }
    }

    // The highest bits of a product are the best mixed (Knuth, "The Art of Computer Programming" 3, section 6.4).
    private int PlaceOf(ulong key) =>
        (int)(((key ^ (key >> 32)) * Multiplier) >> (64 - BitOperations.Log2((uint)_slots.Length)));

    private string TextOf(int number)
    {
        if (_entries[number].LongTerm > 0)
            return LongTerm(number);
        Span<char> units = stackalloc char[UnitsInKey];
        for (var i = 0; i < UnitsInKey; i++)
            units[i] = (char)(_entries[number].Key >> (UnitBits * (UnitsInKey - 1 - i)));
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

    private struct Slot
    {
        public ulong Key;
        public int Number;
    }

    private struct Entry
    {
        public ulong Key;
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
