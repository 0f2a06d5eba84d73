namespace Furrow.Search;

/// <summary>The postings of one term, its documents ascending. Filled again for every term.</summary>
internal sealed class TermPostings
{
    private int[] _documents = new int[64];
    private int[] _order = new int[64];
    private Entry[] _entries = new Entry[64];
    private int[] _positions = new int[256];
    private int _positionCount;

    /// <summary>How many documents hold the term.</summary>
    public int Count { get; private set; }

    /// <summary>Whether its occurrences have positions.</summary>
    public bool HasPositions => _positionCount > 0;

    /// <summary>The document at an index.</summary>
    public int Document(int index) => _documents[index];

    /// <summary>The sum of the weights of the term's occurrences in the document at an index.</summary>
    public int Frequency(int index) => _entries[_order[index]].Frequency;

    /// <summary>The positions of the term in the document at an index, ascending.</summary>
    public ReadOnlySpan<int> Positions(int index)
    {
        ref readonly var entry = ref _entries[_order[index]];
        return _positions.AsSpan(entry.FirstPosition, entry.PositionCount);
    }

    /// <summary>Begins a new term.</summary>
    public void Clear() => Count = _positionCount = 0;

    /// <summary>Adds what one run holds of the term.</summary>
    public void Add(ReadOnlySpan<byte> postings, List<int> documents)
    {
        var document = -1;
        var position = -1;
        while (!postings.IsEmpty)
        {
            var head = ReadNumber(ref postings);
            if ((head & 1) != 0)
            {
                document += (int)ReadNumber(ref postings);
                position = -1;
                AddDocument(documents[document]);
            }
            ref var entry = ref _entries[Count - 1];
            entry.Frequency += ((head >> 1) & 3) switch { 0 => 1, 1 => 4, _ => 8 };
            if (head >> 3 == 0)
                continue;
            position += (int)(head >> 3);
            AddPosition(position);
            entry.PositionCount++;
        }
    }

    /// <summary>Puts the documents of all runs in order.</summary>
    public void Sort()
    {
        for (var i = 1; i < Count; i++)
        {
            if (_documents[i - 1] > _documents[i])
            {
                Array.Sort(_documents, _order, 0, Count);
                return;
            }
        }
    }

    private void AddDocument(int document)
    {
        if (Count == _documents.Length)
        {
            Array.Resize(ref _documents, 2 * Count);
            Array.Resize(ref _order, 2 * Count);
            Array.Resize(ref _entries, 2 * Count);
        }
        _documents[Count] = document;
        _order[Count] = Count;
        _entries[Count] = new Entry { FirstPosition = _positionCount };
        Count++;
    }

    private void AddPosition(int position)
    {
        if (_positionCount == _positions.Length)
            Array.Resize(ref _positions, 2 * _positionCount);
        _positions[_positionCount++] = position;
    }

    private static uint ReadNumber(ref ReadOnlySpan<byte> bytes)
    {
        var (value, shift, length) = (0u, 0, 0);
        byte next;
        do
        {
            next = bytes[length++];
            value |= (uint)(next & 0x7F) << shift;
            shift += 7;
        }
        while (next >= 0x80);
        bytes = bytes[length..];
        return value;
    }

    private struct Entry
    {
        public int Frequency;
        public int FirstPosition;
        public int PositionCount;
    }
}
