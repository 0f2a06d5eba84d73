using System.Runtime.InteropServices;

namespace Furrow.Search;

/// <summary>
/// The postings of some documents of one language, gathered by one thread at a time. An occurrence is a number in its term's
/// sequence: the step from the position before, the field's weight and whether a document begins; when one does, the step
/// from the document before follows.
/// </summary>
internal sealed class IndexRun : IRunSource
{
    private readonly Dictionary<string, int> _numbers = new(TermComparer.Instance);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _terms = [];
    private readonly List<TermState> _states = [];
    private readonly List<int> _documents = [];
    private readonly BytePool _pool = new();

    public IndexRun() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public IReadOnlyList<int> Documents => _documents;

    /// <summary>About how many bytes the run takes.</summary>
    public long Size => _pool.Size + 96L * _terms.Count;

    /// <summary>Begins a document; the terms that follow are its.</summary>
    public void Begin(int document) => _documents.Add(document);

    /// <summary>Adds an occurrence of a term. Those of one term in one document come in the order of their positions.</summary>
    /// <param name="term">The term.</param>
    /// <param name="position">Its position, or <see cref="TermReader.NoPosition"/>.</param>
    /// <param name="weight">Its field's weight.</param>
    public void Add(ReadOnlySpan<char> term, int position, FieldWeight weight)
    {
        if (!_lookup.TryGetValue(term, out var number))
        {
            number = _terms.Count;
            _terms.Add(term.ToString());
            _numbers.Add(_terms[number], number);
            _states.Add(new TermState { Postings = _pool.Begin(), Document = -1 });
        }
        ref var state = ref CollectionsMarshal.AsSpan(_states)[number];
        var document = _documents.Count - 1;
        var isNew = state.Document != document;
        if (isNew)
            state.Position = -1;
        // A term that was cut can stand twice at one place, for the word and for the chain that begins with it.
        else if (position >= 0 && position == state.Position)
            return;
        _pool.Append(ref state.Postings, (uint)(position - state.Position) << 3 | (uint)weight << 1 | (isNew ? 1u : 0u));
        if (isNew)
            _pool.Append(ref state.Postings, (uint)(document - state.Document));
        state.Document = document;
        state.Position = position;
    }

    /// <inheritdoc/>
    public IEnumerable<(string Term, List<byte> Postings)> Read()
    {
        List<byte> postings = [];
        foreach (var number in InOrder())
        {
            _pool.Copy(_states[number].Postings, postings);
            yield return (_terms[number], postings);
        }
    }

    /// <summary>Nothing is held but memory.</summary>
    public void Dispose()
    {
    }

    // Most terms differ in their first four units, which make a number that is quick to compare.
    private int[] InOrder()
    {
        var numbers = Enumerable.Range(0, _terms.Count).ToArray();
        var heads = _terms.ConvertAll(Head).ToArray();
        Array.Sort(heads, numbers);
        for (var start = 0; start < numbers.Length;)
        {
            var end = start + 1;
            while (end < numbers.Length && heads[end] == heads[start])
                end++;
            if (end - start > 1)
                numbers.AsSpan(start, end - start).Sort((a, b) => string.CompareOrdinal(_terms[a], _terms[b]));
            start = end;
        }
        return numbers;
    }

    private static ulong Head(string term)
    {
        var head = 0UL;
        for (var i = 0; i < 4; i++)
            head = head << 16 | (i < term.Length ? term[i] : '\0');
        return head;
    }

    private struct TermState
    {
        public BytePool.Writer Postings;
        public int Document;
        public int Position;
    }
}
