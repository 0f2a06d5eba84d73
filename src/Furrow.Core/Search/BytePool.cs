namespace Furrow.Search;

/// <summary>
/// Many byte sequences that grow at once, in one memory. A sequence is a chain of slices, each twice as long as the one before
/// up to a limit; a slice's last four bytes say where the next one begins.
/// </summary>
internal sealed class BytePool
{
    private const int FirstSlice = 12;
    private const int LongestSlice = 512;
    private const int PointerSize = 4;
    private const int BlockBits = 16;
    private const int BlockSize = 1 << BlockBits;

    private readonly List<byte[]> _blocks = [];
    private int _used = BlockSize;

    /// <summary>The bytes that the pool takes.</summary>
    public long Size => (long)_blocks.Count * BlockSize;

    /// <summary>Begins a sequence.</summary>
    public Writer Begin()
    {
        var start = TakeSlice(FirstSlice);
        return new Writer { Start = start, Next = start, End = start + FirstSlice - PointerSize, SliceSize = FirstSlice };
    }

    /// <summary>Appends a number to a sequence as LEB128.</summary>
    public void Append(ref Writer writer, uint value)
    {
        for (; value >= 0x80; value >>= 7)
            Append(ref writer, (byte)(value | 0x80));
        Append(ref writer, (byte)value);
    }

    /// <summary>Copies a whole sequence to <paramref name="target"/>.</summary>
    public void Copy(in Writer sequence, List<byte> target)
    {
        target.Clear();
        var (start, size) = (sequence.Start, FirstSlice);
        while (true)
        {
            var isLast = sequence.End == start + size - PointerSize;
            var end = isLast ? sequence.Next : start + size - PointerSize;
            target.AddRange(_blocks[start >> BlockBits].AsSpan(start & (BlockSize - 1), end - start));
            if (isLast)
                return;
            start = BitConverter.ToInt32(_blocks[end >> BlockBits], end & (BlockSize - 1));
            size = Math.Min(2 * size, LongestSlice);
        }
    }

    private void Append(ref Writer writer, byte value)
    {
        if (writer.Next == writer.End)
            Grow(ref writer);
        _blocks[writer.Next >> BlockBits][writer.Next & (BlockSize - 1)] = value;
        writer.Next++;
    }

    private void Grow(ref Writer writer)
    {
        var size = Math.Min(2 * writer.SliceSize, LongestSlice);
        var start = TakeSlice(size);
        BitConverter.TryWriteBytes(_blocks[writer.End >> BlockBits].AsSpan(writer.End & (BlockSize - 1)), start);
        writer.Next = start;
        writer.End = start + size - PointerSize;
        writer.SliceSize = size;
    }

    private int TakeSlice(int size)
    {
        if (_used + size > BlockSize)
        {
            _blocks.Add(new byte[BlockSize]);
            _used = 0;
        }
        var start = ((_blocks.Count - 1) << BlockBits) + _used;
        _used += size;
        return start;
    }

    /// <summary>Where a sequence begins and goes on.</summary>
    internal struct Writer
    {
        public int Start;
        public int Next;
        public int End;
        public int SliceSize;
    }
}
