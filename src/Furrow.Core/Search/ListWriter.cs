using System.Runtime.InteropServices;

namespace Furrow.Search;

/// <summary>Writes the lists of a term: in place where they are short, as blocks of their own where they are long.</summary>
/// <param name="language">The language's key.</param>
/// <param name="weights">The levels of its terms.</param>
/// <param name="parts">Where blocks go.</param>
internal sealed class ListWriter(string language, TermWeights weights, PartWriter parts)
{
    private readonly BitWriter _bits = new();
    private readonly ByteBuffer _blocks = new();

    /// <summary>Writes a term's documents and their levels.</summary>
    public void WriteDocuments(TermPostings postings, ByteBuffer entry) =>
        Write(postings, entry, SearchFiles.LongestDocuments, EncodeDocuments);

    /// <summary>Writes a term's positions; for a term without, a stream of no blocks.</summary>
    public void WritePositions(TermPostings postings, ByteBuffer entry)
    {
        if (postings.HasPositions)
        {
            Write(postings, entry, SearchFiles.LongestPositions, EncodePositions);
            return;
        }
        entry.AppendNumber(0);
        entry.AppendNumber(0);
    }

    private void Write(TermPostings postings, ByteBuffer entry, int longest, Action<TermPostings, int, int> encode)
    {
        encode(postings, 0, postings.Count);
        if (_bits.Size <= longest)
        {
            entry.AppendNumber(_bits.Size);
            entry.Append(TakeBits().Span);
            return;
        }
        // All blocks but the last about as long as a block should be.
        var documents = Math.Max(1, (int)((long)postings.Count * SearchFiles.BlockSize / _bits.Size));
        entry.AppendNumber(0);
        entry.AppendNumber((postings.Count + documents - 1) / documents);
        for (var start = 0; start < postings.Count; start += documents)
            WriteBlock(postings, start, Math.Min(postings.Count, start + documents), entry, encode);
    }

    private void WriteBlock(TermPostings postings, int start, int end, ByteBuffer entry, Action<TermPostings, int, int> encode)
    {
        encode(postings, start, end);
        Span<byte> hash = stackalloc byte[PartWriter.HashSize];
        parts.Write(language, ".bin", TakeBits(), hash);
        entry.AppendNumber(end - start);
        entry.AppendNumber(postings.Document(end - 1) - Before(postings, start));
        entry.Append(hash);
    }

    private void EncodeDocuments(TermPostings postings, int start, int end)
    {
        var steps = new RiceParameter();
        for (var i = start; i < end; i++)
            steps.Add(Step(postings, i));
        _bits.Clear();
        _bits.Write((uint)steps.Best, 4);
        for (var i = start; i < end; i++)
        {
            _bits.WriteRice(Step(postings, i), steps.Best);
            _bits.Write((uint)weights.Level(postings.Frequency(i), postings.Document(i)), 4);
        }
    }

    private void EncodePositions(TermPostings postings, int start, int end)
    {
        var steps = new RiceParameter();
        for (var i = start; i < end; i++)
        {
            var before = -1;
            foreach (var position in postings.Positions(i))
            {
                steps.Add((uint)(position - before - 1));
                before = position;
            }
        }
        var parameter = steps.Best;
        _bits.Clear();
        _bits.Write((uint)parameter, 4);
        for (var i = start; i < end; i++)
        {
            var positions = postings.Positions(i);
            _bits.WriteGamma((uint)positions.Length);
            var before = -1;
            foreach (var position in positions)
            {
                _bits.WriteRice((uint)(position - before - 1), parameter);
                before = position;
            }
        }
    }

    private ReadOnlyMemory<byte> TakeBits()
    {
        _bits.Pad();
        _blocks.Clear();
        _blocks.Append(CollectionsMarshal.AsSpan(_bits.Bytes));
        return _blocks.Written;
    }

    private static uint Step(TermPostings postings, int index) =>
        (uint)(postings.Document(index) - Before(postings, index) - 1);

    private static int Before(TermPostings postings, int index) => index == 0 ? -1 : postings.Document(index - 1);
}
