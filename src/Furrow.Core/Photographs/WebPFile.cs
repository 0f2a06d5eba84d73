using System.Buffers.Binary;
using System.Text;

namespace Furrow.Photographs;

/// <summary>A WebP file as a row of RIFF chunks (RFC 9649, section 2).</summary>
internal sealed class WebPFile(byte[] bytes) : RasterFile
{
    /// <summary>How long the header before the first chunk is: <c>RIFF</c>, the length of what follows, <c>WEBP</c>.</summary>
    public const int HeaderLength = 12;

    private const int ChunkHeader = 8;

    // The flags in the first byte of VP8X (section 2.7.1).
    private const byte AnimationFlag = 0x02, XmpFlag = 0x04, ExifFlag = 0x08, AlphaFlag = 0x10;

    private static readonly HashSet<string> Kept = ["VP8X", "VP8 ", "VP8L", "ALPH", "ICCP", "ANIM", "ANMF"];

    /// <inheritdoc/>
    public override ExifOrientation Orientation =>
        Find("EXIF") is { } chunk ? ExifOrientation.Read(bytes.AsSpan(chunk.At + ChunkHeader, chunk.Size)) : ExifOrientation.Upright;

    /// <inheritdoc/>
    // In VP8L the bit stands behind the two dimensions of 14 bits each (section 3.4).
    public override bool HasAlpha =>
        (Flags & AlphaFlag) != 0 || (Find("VP8L") is { Size: >= 5 } lossless && (bytes[lossless.At + ChunkHeader + 4] & 0x10) != 0);

    /// <inheritdoc/>
    public override bool IsAnimated => (Flags & AnimationFlag) != 0;

    private byte Flags => Find("VP8X") is { Size: > 0 } extended ? bytes[extended.At + ChunkHeader] : (byte)0;

    /// <inheritdoc/>
    public override byte[] WithoutMetadata()
    {
        // The length in the header is even where the last chunk has its padding, so what follows it is cut off.
        var end = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4)) + ChunkHeader;
        if (end > bytes.Length)
            throw Damaged();
        var isUpright = Orientation == ExifOrientation.Upright;
        var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes, 0, HeaderLength);
        var at = HeaderLength;
        while (at < end && Next(ref at) is { } chunk)
        {
            if (Kept.Contains(chunk.Type))
                Write(kept, chunk.Type, bytes.AsSpan(chunk.At + ChunkHeader, chunk.Size));
            else if (chunk.Type == "EXIF" && !isUpright)
                Write(kept, "EXIF", Orientation.ToExif(hasPrefix: false));
        }
        if (at < end)
            throw Damaged();
        return WithHeader(kept.ToArray(), isUpright);
    }

    private static byte[] WithHeader(byte[] file, bool isUpright)
    {
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - ChunkHeader);
        const int flags = HeaderLength + ChunkHeader;
        if (file.Length > flags && file.AsSpan(HeaderLength).StartsWith("VP8X"u8))
            file[flags] &= (byte)~(isUpright ? XmpFlag | ExifFlag : XmpFlag);
        return file;
    }

    private static void Write(MemoryStream file, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> header = stackalloc byte[ChunkHeader];
        Encoding.Latin1.GetBytes(type, header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], data.Length);
        file.Write(header);
        file.Write(data);
        if (data.Length % 2 != 0)
            file.WriteByte(0);
    }

    private Chunk? Find(string type)
    {
        for (var at = HeaderLength; Next(ref at) is { } chunk;)
        {
            if (chunk.Type == type)
                return chunk;
        }
        return null;
    }

    /// <summary>The chunk at a place, which moves to its end, padding included; null where there is none, or none that is whole.</summary>
    private Chunk? Next(ref int at)
    {
        if (at + ChunkHeader > bytes.Length)
            return null;
        var size = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 4));
        if (size > bytes.Length - at - ChunkHeader)
            return null;
        var chunk = new Chunk(Encoding.Latin1.GetString(bytes, at, 4), at, (int)size);
        at = (int)Math.Min(bytes.Length, at + ChunkHeader + size + size % 2);
        return chunk;
    }

    private readonly record struct Chunk(string Type, int At, int Size);
}
