namespace Furrow.Photographs;

/// <summary>
/// An image file of a format that photographs come in, read as deep as its outer structure. What it says of its making
/// (place, camera, editor) is cut out without touching the picture, so that the copy is as good as the original.
/// </summary>
internal abstract class RasterFile
{
    /// <summary>Which way up the picture is.</summary>
    public abstract ExifOrientation Orientation { get; }

    /// <summary>Whether the picture has an alpha channel.</summary>
    public abstract bool HasAlpha { get; }

    /// <summary>Whether there are several pictures, shown one after the other.</summary>
    public abstract bool IsAnimated { get; }

    /// <summary>
    /// The file without EXIF, XMP, IPTC, comments and whatever follows the picture. What decides how the picture looks
    /// is kept: colour profile, orientation, resolution.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public abstract byte[] WithoutMetadata();

    /// <summary>The file, known by its first bytes whatever its name says; null when it is no JPEG, PNG or WebP.</summary>
    public static RasterFile? Of(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(JpegFile.Signature))
            return new JpegFile(bytes);
        if (bytes.AsSpan().StartsWith(PngFile.Signature))
            return new PngFile(bytes);
        return bytes.AsSpan().StartsWith("RIFF"u8) && bytes.Length >= WebPFile.HeaderLength && bytes.AsSpan(8).StartsWith("WEBP"u8) ? new WebPFile(bytes) : null;
    }

    /// <summary>The exception to throw where a file breaks off or contradicts itself.</summary>
    protected static InvalidDataException Damaged() => new("The image is damaged.");
}
