namespace Furrow.Search;

/// <summary>
/// The postings of some documents of one language, gathered by one thread at a time. An occurrence is a number in its term's
/// sequence: the step from the position before, the field's weight and whether a document begins; when one does, the step
/// from the document before follows.
/// </summary>
internal sealed class IndexRun : IRunSource
{
    private readonly TermTable _terms = new();
    private readonly BytePool _pool = new();
    private readonly List<int> _documents = [];

    /// <inheritdoc/>
    public List<int> Documents => _documents;

    /// <summary>About how many bytes the run takes.</summary>
    public long Size => _pool.Size + _terms.Size;

    /// <summary>Begins a document; the terms that follow are its.</summary>
    public void Begin(int document) => _documents.Add(document);

    /// <summary>The state of a term, which is added when it is new. Valid until the next call.</summary>
    public ref TermState Find(ReadOnlySpan<char> term)
    {
        ref var state = ref _terms.Find(term, out var isNew);
        if (isNew)
            state = new TermState { Postings = _pool.Begin(), Document = -1 };
        return ref state;
    }

    /// <summary>Adds an occurrence of a term. Those of one term in one document come in the order of their positions.</summary>
    /// <param name="term">The term's state.</param>
    /// <param name="position">Its position, or <see cref="TermReader.NoPosition"/>.</param>
    /// <param name="weight">Its field's weight.</param>
    public void Add(ref TermState term, int position, FieldWeight weight)
    {
        var document = _documents.Count - 1;
        var isNew = term.Document != document;
        if (isNew)
            term.Position = TermReader.NoPosition;
        // A term that was cut can stand twice at one place, for the word and for the chain that begins with it.
        else if (position >= 0 && position == term.Position)
            return;
        _pool.Append(ref term.Postings, (uint)(position - term.Position) << 3 | (uint)weight << 1 | (isNew ? 1u : 0u));
        if (isNew)
            _pool.Append(ref term.Postings, (uint)(document - term.Document));
        term.Document = document;
        term.Position = position;
    }

    /// <inheritdoc/>
    public IEnumerable<(string Term, List<byte> Postings)> Read()
    {
        List<byte> postings = [];
        foreach (var (term, state) in _terms.InOrder())
        {
            _pool.Copy(state.Postings, postings);
            yield return (term, postings);
        }
    }

    /// <summary>Nothing is held but memory.</summary>
    public void Dispose()
    {
    }
}
