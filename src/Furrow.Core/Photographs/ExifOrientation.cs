using System.Buffers.Binary;

namespace Furrow.Photographs;

/// <summary>Which way up a picture is: EXIF's tag 0x0112 (CIPA DC-008, section 4.6.5.1.6), and nothing else of EXIF.</summary>
/// <param name="Value">From 1, which is upright, to 8; from 5 on, width and height are swapped.</param>
internal readonly record struct ExifOrientation(int Value)
{
    /// <summary>The value of pictures that say nothing.</summary>
    public static readonly ExifOrientation Upright = new(1);

    private const int Tag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>What stands before the data in JPEG files, and in some WebP files too.</summary>
    private static ReadOnlySpan<byte> Prefix => "Exif\0\0"u8;

    /// <summary>Whether the picture is stored lying on its side.</summary>
    public bool SwapsSides => Value >= 5;

    /// <summary>Whether data is EXIF with the prefix it has in JPEG files.</summary>
    public static bool IsExif(ReadOnlySpan<byte> data) => data.StartsWith(Prefix);

    /// <summary>The orientation that EXIF data holds; upright where it holds none, or is damaged.</summary>
    public static ExifOrientation Read(ReadOnlySpan<byte> exif)
    {
        var tiff = IsExif(exif) ? exif[Prefix.Length..] : exif;
        if (tiff.Length < 8 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8)))
            return Upright;
        var isLittle = tiff[0] == 'I';
        var directory = UInt32(tiff[4..], isLittle);
        if (directory > tiff.Length - 2)
            return Upright;
        var entries = tiff[(int)directory..];
        var count = UInt16(entries, isLittle);
        for (var at = 2; count > 0 && at + EntryLength <= entries.Length; at += EntryLength, count--)
        {
            if (UInt16(entries[at..], isLittle) == Tag)
                return UInt16(entries[(at + 8)..], isLittle) is >= 1 and <= 8 and var value ? new(value) : Upright;
        }
        return Upright;
    }

    /// <summary>EXIF data that holds the orientation alone: a header and a directory of one entry (TIFF 6.0, section 2).</summary>
    /// <param name="hasPrefix">Whether the data begins with what stands before it in JPEG files.</param>
    public byte[] ToExif(bool hasPrefix) =>
    [
        .. hasPrefix ? Prefix : [],
        .. "MM\0*"u8, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)Value, 0, 0,
        0, 0, 0, 0,
    ];

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
