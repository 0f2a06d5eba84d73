using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Photographs;

/// <summary>
/// Takes out of image files what they say of their making before they are published as they are: cameras write down where
/// they were, and nobody sees it. The picture itself stays bit for bit.
/// </summary>
/// <param name="site">The site's files.</param>
/// <param name="diagnostics">Where files are reported that this cannot be done to.</param>
public sealed class MetadataRemover(IFileTree site, DiagnosticBag diagnostics)
{
    // As much as tells the formats apart: WebP's name ends at 12, and so do the brands of HEIF.
    private const int SignatureLength = 12;

    /// <summary>The file without metadata; null when it is none of JPEG, PNG and WebP, or cannot be read.</summary>
    /// <param name="path">The file's path in the site.</param>
    public byte[]? Clean(string path)
    {
        try
        {
            var signature = new byte[SignatureLength];
            using (var stream = site.Open(path))
                signature = signature[..stream.ReadAtLeast(signature, SignatureLength, throwOnEndOfStream: false)];
            if (RasterFile.Of(signature) is not null)
                return RasterFile.Of(site.Read(path))?.WithoutMetadata();
            if (HoldsMetadata(signature))
            {
                diagnostics.Report(Rules.KeptMetadata, new SourceLocation(path),
                    "This image is published as it is, and may tell where it was taken; export it as JPEG, PNG or WebP, from which Furrow removes that.");
            }
        }
        catch (InvalidDataException)
        {
            diagnostics.Report(Rules.BadImage, new SourceLocation(path), ImageSizes.Damage);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Whoever copies the file comes upon the same fault, and says it.
        }
        return null;
    }

    // TIFF, which raw formats of cameras are too (TIFF 6.0, section 2), and the still images among ISO media files: HEIC and AVIF (ISO/IEC 23008-12, 10.2).
    private static bool HoldsMetadata(ReadOnlySpan<byte> signature) =>
        signature.StartsWith("II*\0"u8) || signature.StartsWith("MM\0*"u8)
        || (signature.Length == SignatureLength && signature[4..].StartsWith("ftyp"u8)
            && (signature[8..].StartsWith("hei"u8) || signature[8..].StartsWith("mif1"u8) || signature[8..].StartsWith("avif"u8)));
}
