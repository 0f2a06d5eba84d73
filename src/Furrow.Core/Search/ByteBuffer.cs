using System.Text;

namespace Furrow.Search;

/// <summary>Bytes that grow, with numbers as LEB128. Used again from part to part.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes = new byte[16 * 1024];

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes, valid until the next change.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Drops everything.</summary>
    public void Clear() => Length = 0;

    /// <summary>Appends a number, the lowest seven bits first.</summary>
    public void AppendNumber(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
            Append([(byte)(rest | 0x80)]);
        Append([(byte)rest]);
    }

    /// <summary>Appends bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Appends a text in UTF-8.</summary>
    public void AppendText(ReadOnlySpan<char> text) =>
        Length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));

    private Span<byte> Room(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + count));
        return _bytes.AsSpan(Length);
    }
}
