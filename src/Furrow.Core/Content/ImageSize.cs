using System.Buffers.Binary;

namespace Furrow.Content;

/// <summary>An image's size in pixels.</summary>
/// <param name="Width">The width, from 1.</param>
/// <param name="Height">The height, from 1.</param>
public readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>How many bytes at a file's beginning hold the size, in all but odd JPEG files with long metadata.</summary>
    private const int HeaderLength = 256 * 1024;

    /// <summary>The size in an image file's header, or null when it is damaged or none of PNG, JPEG, GIF and WebP.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImageSize? Read(Stream image)
    {
        var header = new byte[HeaderLength];
        var length = image.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        return Read(header.AsSpan(0, length));
    }

    /// <summary>The same of a file, or of its beginning, in memory.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> image) => Parse(image) is { Width: > 0, Height: > 0 } size ? size : null;

    /// <summary>The size of the image turned by a quarter.</summary>
    public ImageSize Turned => new(Height, Width);

    /// <summary>The size of the image scaled to a width, its height rounded to whole pixels and at least 1.</summary>
    /// <param name="width">The width, from 1.</param>
    public ImageSize ScaledTo(int width) =>
        new(width, (int)Math.Max(1, (2L * Height * width + Width) / (2L * Width)));

    private static ImageSize? Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]))
            return Png(bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
            return Jpeg(bytes);
        if (bytes.StartsWith("GIF8"u8) && bytes.Length >= 10)
            return new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
        return bytes.StartsWith("RIFF"u8) && bytes.Length >= 30 && bytes[8..].StartsWith("WEBP"u8) ? WebP(bytes) : null;
    }

    // PNG (ISO/IEC 15948), section 11.2.2: IHDR is the first chunk.
    private static ImageSize? Png(ReadOnlySpan<byte> bytes) => bytes.Length < 24
        ? null
        : new ImageSize(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    // JPEG (ITU-T T.81), annex B.2.2: the size is in the frame header, SOF0 to SOF15 but for DHT, JPG and DAC.
    private static ImageSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new ImageSize(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }
        return null;
    }

    // WebP container specification: VP8X, VP8L and VP8 chunks each hold the size in their own way.
    private static ImageSize? WebP(ReadOnlySpan<byte> bytes)
    {
        var chunk = bytes[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
            return new ImageSize(1 + UInt24(bytes[24..]), 1 + UInt24(bytes[27..]));
        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return new ImageSize((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }
        return chunk.SequenceEqual("VP8 "u8)
            ? new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF)
            : null;
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}
