using System.Security.Cryptography;
using System.Text;
using Furrow.Content;

namespace Furrow.Photographs;

/// <summary>A raster image of the site that variants can be made of.</summary>
/// <param name="Path">Its file's path in the site.</param>
/// <param name="Size">Its size in pixels, upright.</param>
/// <param name="HasAlpha">Whether it has an alpha channel, which JPEG cannot hold.</param>
/// <param name="Hash">SHA-256 of the file, in lower-case hexadecimal.</param>
public sealed record Photograph(string Path, ImageSize Size, bool HasAlpha, string Hash)
{
    // Four bytes tell the versions of one picture apart; that another picture has the same does no harm, as its name differs.
    private const int MarkLength = 8;

    /// <summary>The sizes of its variants, the narrowest first.</summary>
    public IReadOnlyList<ImageSize> Sizes { get; } = [.. PhotographSettings.WidthsFor(Size.Width).Select(Size.ScaledTo)];

    /// <summary>The formats of its variants, the best first; the last is the one that every reader's program knows.</summary>
    public IReadOnlyList<PictureFormat> Formats { get; } =
        [PictureFormat.Avif, PictureFormat.WebP, HasAlpha ? PictureFormat.Png : PictureFormat.Jpeg];

    /// <summary>It as pages show it.</summary>
    /// <param name="address">The address that its own file has.</param>
    public Picture At(string address) => new(address, Size)
    {
        Sources = [.. Formats.SkipLast(1).Select(format => new PictureSource(format, Files(address, format)))],
        Fallbacks = Files(address, Formats[^1]),
    };

    /// <summary>The address of a variant: beside the photograph's own, with a mark that changes with its bytes, so that hosts may have it kept for ever.</summary>
    /// <param name="address">The address that the photograph's own file has.</param>
    /// <param name="size">One of <see cref="Sizes"/>.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    public string AddressOf(string address, ImageSize size, PictureFormat format) =>
        $"{address[..^System.IO.Path.GetExtension(address).Length]}-{size.Width}.{Mark()}.{format.Extension}";

    /// <summary>The name of a variant in the cache: of its source's bytes and of all that decides its own.</summary>
    public string CacheKey(ImageSize size, PictureFormat format) =>
        $"{Hash}-{size.Width}-{PhotographSettings.Revision}.{format.Extension}";

    private List<PictureFile> Files(string address, PictureFormat format) =>
        [.. Sizes.Select(size => new PictureFile(AddressOf(address, size, format), size))];

    private string Mark() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Hash + PhotographSettings.Revision)))[..MarkLength];
}
