using System.Buffers.Binary;

namespace Furrow.Photographs;

/// <summary>A JPEG file as a row of segments (ITU-T T.81, annex B).</summary>
internal sealed class JpegFile(byte[] bytes) : RasterFile
{
    /// <summary>What every JPEG file begins with: the marker SOI, and the beginning of the next.</summary>
    public static ReadOnlySpan<byte> Signature => [0xFF, Start, 0xFF];

    private const byte Start = 0xD8, End = 0xD9, Scan = 0xDA, Comment = 0xFE;
    private const byte App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, App14 = 0xEE, App15 = 0xEF;

    /// <inheritdoc/>
    public override ExifOrientation Orientation
    {
        get
        {
            for (var at = 2; Next(ref at) is { } segment && segment.Marker is not (Scan or End);)
            {
                if (IsExif(segment))
                    return ExifOrientation.Read(Payload(segment));
            }
            return ExifOrientation.Upright;
        }
    }

    /// <inheritdoc/>
    public override bool HasAlpha => false;

    /// <inheritdoc/>
    public override bool IsAnimated => false;

    /// <inheritdoc/>
    public override byte[] WithoutMetadata()
    {
        var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes, 0, 2);
        for (var at = 2; Next(ref at) is { } segment;)
        {
            if (IsExif(segment) && Orientation != ExifOrientation.Upright)
                WriteOrientation(kept);
            else if (IsKept(segment))
                kept.Write(bytes, segment.At, segment.Length);
            // What follows the end is no part of the picture: a second one, or a film of the moment, with places of their own.
            if (segment.Marker == End)
                return kept.ToArray();
            if (segment.Marker == Scan)
                kept.Write(bytes, at, SkipScan(ref at));
        }
        throw Damaged();
    }

    // Colour lives in JFIF's and Adobe's own segments and in the profile.
    private bool IsKept(Segment segment) => segment.Marker switch
    {
        App0 => Payload(segment).StartsWith("JFIF\0"u8),
        App2 => Payload(segment).StartsWith("ICC_PROFILE\0"u8),
        App14 => Payload(segment).StartsWith("Adobe"u8),
        >= App0 and <= App15 or Comment => false,
        _ => true,
    };

    private bool IsExif(Segment segment) => segment.Marker == App1 && ExifOrientation.IsExif(Payload(segment));

    private void WriteOrientation(MemoryStream kept)
    {
        var exif = Orientation.ToExif(hasPrefix: true);
        kept.Write([0xFF, App1, 0, (byte)(exif.Length + 2), .. exif]);
    }

    /// <summary>The segment at a place, which moves to its end; null where there is none, or none that is whole.</summary>
    private Segment? Next(ref int at)
    {
        // Any marker may have more bytes 0xFF before it (B.1.1.2).
        while (at + 2 < bytes.Length && bytes[at] == 0xFF && bytes[at + 1] == 0xFF)
            at++;
        if (at + 2 > bytes.Length || bytes[at] != 0xFF)
            return null;
        var (start, marker) = (at, bytes[at + 1]);
        var length = 2;
        if (marker is not (End or 0x01 or (>= 0xD0 and <= 0xD7)))
        {
            if (start + 4 > bytes.Length)
                return null;
            length += BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(start + 2));
        }
        if (length == 3 || start + length > bytes.Length)
            return null;
        at = start + length;
        return new Segment(marker, start, length);
    }

    /// <summary>Moves behind a scan's data, in which 0xFF is followed by 0 or a restart marker, and says how long the data is.</summary>
    private int SkipScan(ref int at)
    {
        var start = at;
        for (; at + 1 < bytes.Length; at++)
        {
            if (bytes[at] == 0xFF && bytes[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
                return at - start;
        }
        throw Damaged();
    }

    private ReadOnlySpan<byte> Payload(Segment segment) => segment.Length > 4 ? bytes.AsSpan(segment.At + 4, segment.Length - 4) : [];

    private readonly record struct Segment(byte Marker, int At, int Length);
}
