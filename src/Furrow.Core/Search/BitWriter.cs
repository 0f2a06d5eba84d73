using System.Numerics;

namespace Furrow.Search;

/// <summary>Writes bits, the highest of each byte first, in the codes of section 4 of the index's specification. Used again from list to list.</summary>
internal sealed class BitWriter
{
    private readonly List<byte> _bytes = [];
    private ulong _pending;
    private int _pendingCount;

    /// <summary>The whole bytes written; after <see cref="Pad"/>, all of them.</summary>
    public List<byte> Bytes => _bytes;

    /// <summary>How many bytes all bits take.</summary>
    public int Size => _bytes.Count + (_pendingCount > 0 ? 1 : 0);

    /// <summary>Drops everything.</summary>
    public void Clear()
    {
        _bytes.Clear();
        (_pending, _pendingCount) = (0, 0);
    }

    /// <summary>Writes the lowest bits of a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="count">How many, at most 32.</param>
    public void Write(uint value, int count)
    {
        _pending = _pending << count | (value & ((1UL << count) - 1));
        _pendingCount += count;
        while (_pendingCount >= 8)
        {
            _pendingCount -= 8;
            _bytes.Add((byte)(_pending >> _pendingCount));
        }
    }

    /// <summary>Writes a number in the Rice code of a parameter.</summary>
    public void WriteRice(uint value, int parameter)
    {
        var quotient = value >> parameter;
        for (; quotient >= 32; quotient -= 32)
            Write(uint.MaxValue, 32);
        // The ones, and the zero that ends them.
        Write((uint)((1UL << ((int)quotient + 1)) - 2), (int)quotient + 1);
        Write(value, parameter);
    }

    /// <summary>Writes a number, at least 1, in the gamma code.</summary>
    public void WriteGamma(uint value)
    {
        var digits = BitOperations.Log2(value);
        Write(0, digits);
        Write(value, digits + 1);
    }

    /// <summary>Fills the last byte with zeros.</summary>
    public void Pad()
    {
        if (_pendingCount > 0)
            Write(0, 8 - _pendingCount);
    }
}
