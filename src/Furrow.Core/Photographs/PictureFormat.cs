namespace Furrow.Photographs;

/// <summary>A format that photographs are published in.</summary>
/// <param name="Extension">How its files' names end, without the dot.</param>
/// <param name="MediaType">Its media type (IANA, <c>image/…</c>).</param>
public sealed record PictureFormat(string Extension, string MediaType)
{
    /// <summary>AV1 Image File Format: the smallest files.</summary>
    public static readonly PictureFormat Avif = new("avif", "image/avif");

    /// <summary>WebP, for browsers without AVIF.</summary>
    public static readonly PictureFormat WebP = new("webp", "image/webp");

    /// <summary>JPEG, for everything else: feed readers, previews of links, browsers without the other two.</summary>
    public static readonly PictureFormat Jpeg = new("jpg", "image/jpeg");

    /// <summary>PNG, in the place of JPEG for images with an alpha channel.</summary>
    public static readonly PictureFormat Png = new("png", "image/png");
}
