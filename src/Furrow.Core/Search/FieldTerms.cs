using System.Numerics;

namespace Furrow.Search;

/// <summary>
/// The terms of one field and where each stands, before they go to the run: a term that a text repeats is looked up there
/// once, and the table of a text is small enough to stay near the processor. Used again from field to field.
/// </summary>
/// <param name="units">The units of the field, whose folded text holds the terms.</param>
internal sealed class FieldTerms(UnitList units)
{
    private readonly List<Term> _terms = [];
    private readonly List<Occurrence> _occurrences = [];
    private int[] _table = new int[1 << 12];

    /// <summary>Adds an occurrence of a term that lies in the units' folded text.</summary>
    /// <param name="start">Where it begins there.</param>
    /// <param name="length">Its length.</param>
    /// <param name="position">Its position, or <see cref="TermReader.NoPosition"/>.</param>
    public void Add(int start, int length, int position)
    {
        if (2 * _terms.Count >= _table.Length)
            Grow();
        var text = units.Folded.Slice(start, length);
        var hash = Hash(text);
        ref var place = ref Probe(hash, text);
        var occurrence = _occurrences.Count;
        _occurrences.Add(new Occurrence(position, -1));
        if (place == 0)
        {
            _terms.Add(new Term(start, length, hash, occurrence, occurrence));
            place = _terms.Count;
            return;
        }
        var term = _terms[place - 1];
        _occurrences[term.Last] = _occurrences[term.Last] with { Next = occurrence };
        _terms[place - 1] = term with { Last = occurrence };
    }

    /// <summary>Adds everything to a run, and drops it.</summary>
    public void MoveTo(IndexRun run, FieldWeight weight)
    {
        foreach (var term in _terms)
        {
            ref var state = ref run.Find(units.Folded.Slice(term.Start, term.Length));
            for (var i = term.First; i >= 0; i = _occurrences[i].Next)
                run.Add(ref state, _occurrences[i].Position, weight);
        }
        _terms.Clear();
        _occurrences.Clear();
        Array.Clear(_table);
    }

    private ref int Probe(uint hash, ReadOnlySpan<char> text)
    {
        var place = hash >> (32 - BitOperations.Log2((uint)_table.Length));
        while (_table[place] is > 0 and var number && !Holds(_terms[number - 1], hash, text))
            place = (place + 1) & (uint)(_table.Length - 1);
        return ref _table[place];
    }

    private bool Holds(in Term term, uint hash, ReadOnlySpan<char> text) =>
        term.Hash == hash && units.Folded.Slice(term.Start, term.Length).SequenceEqual(text);

    private void Grow()
    {
        _table = new int[2 * _table.Length];
        for (var i = 0; i < _terms.Count; i++)
            Probe(_terms[i].Hash, units.Folded.Slice(_terms[i].Start, _terms[i].Length)) = i + 1;
    }

    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var unit in text)
            hash = (hash ^ unit) * 0x9E3779B1u;
        return hash;
    }

    private readonly record struct Term(int Start, int Length, uint Hash, int First, int Last);

    private readonly record struct Occurrence(int Position, int Next);
}
