using System.Buffers.Binary;
using System.Text;

namespace Furrow.Photographs;

/// <summary>A PNG file as a row of chunks (W3C PNG specification, third edition, section 5).</summary>
internal sealed class PngFile(byte[] bytes) : RasterFile
{
    // Length, type and check sum.
    private const int ChunkOverhead = 12;

    // IHDR is the first chunk (11.2.1); its tenth byte is the colour type, in which 4 stands for alpha.
    private const int ColourType = 8 + 8 + 9;
    private const int AlphaFlag = 4;

    /// <summary>What every PNG file begins with.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    // What the picture is drawn with. Texts, the time of the last change and unknown chunks are not among them.
    private static readonly HashSet<string> Kept =
    [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs", "sPLT", "hIST",
        "acTL", "fcTL", "fdAT",
    ];

    /// <inheritdoc/>
    public override ExifOrientation Orientation =>
        Find("eXIf") is { } chunk ? ExifOrientation.Read(bytes.AsSpan(chunk.At + 8, chunk.Length - ChunkOverhead)) : ExifOrientation.Upright;

    /// <inheritdoc/>
    public override bool HasAlpha => bytes.Length > ColourType && ((bytes[ColourType] & AlphaFlag) != 0 || Find("tRNS") is not null);

    /// <inheritdoc/>
    public override bool IsAnimated => Find("acTL") is not null;

    /// <inheritdoc/>
    public override byte[] WithoutMetadata()
    {
        var kept = new MemoryStream(bytes.Length);
        kept.Write(Signature);
        for (var at = Signature.Length; Next(ref at) is { } chunk;)
        {
            if (Kept.Contains(chunk.Type))
                kept.Write(bytes, chunk.At, chunk.Length);
            else if (chunk.Type == "eXIf" && Orientation != ExifOrientation.Upright)
                WriteOrientation(kept);
            if (chunk.Type == "IEND")
                return kept.ToArray();
        }
        throw Damaged();
    }

    private void WriteOrientation(MemoryStream kept)
    {
        var exif = Orientation.ToExif(hasPrefix: false);
        byte[] chunk = [0, 0, 0, (byte)exif.Length, .. "eXIf"u8, .. exif, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4), CheckSum(chunk.AsSpan(4..^4)));
        kept.Write(chunk);
    }

    private Chunk? Find(string type)
    {
        for (var at = Signature.Length; Next(ref at) is { } chunk;)
        {
            if (chunk.Type == type)
                return chunk;
        }
        return null;
    }

    /// <summary>The chunk at a place, which moves to its end; null where there is none, or none that is whole.</summary>
    private Chunk? Next(ref int at)
    {
        if (at + ChunkOverhead > bytes.Length)
            return null;
        var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
        if (length > bytes.Length - at - ChunkOverhead)
            return null;
        var chunk = new Chunk(Encoding.Latin1.GetString(bytes, at + 4, 4), at, (int)length + ChunkOverhead);
        at += chunk.Length;
        return chunk;
    }

    // The CRC of ISO/IEC 3309, as the PNG specification has it in annex D; for a few bytes no table is worth its place.
    private static uint CheckSum(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;
        foreach (var value in data)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) != 0 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
        }
        return ~sum;
    }

    private readonly record struct Chunk(string Type, int At, int Length);
}
