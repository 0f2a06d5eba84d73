using Furrow.Content;

namespace Furrow.Photographs;

/// <summary>An image as a page shows it. Addresses are paths from the site's root, unescaped and without the base path.</summary>
/// <param name="Original">The address of the image as the author brought it, at full size, without metadata.</param>
/// <param name="OriginalSize">Its size, upright; null where it is not known.</param>
public sealed record Picture(string Original, ImageSize? OriginalSize)
{
    /// <summary>
    /// How wide a picture is shown, as the <c>sizes</c> of HTML: the theme's column of text is 42rem at most, and less than
    /// the window.
    /// </summary>
    public const string Sizes = "(min-width: 45rem) 42rem, 100vw";

    /// <summary>The files that <c>img</c> names, the narrowest first; none where the image has no variants.</summary>
    public IReadOnlyList<PictureFile> Fallbacks { get; init; } = [];

    /// <summary>The same in better formats, the best first.</summary>
    public IReadOnlyList<PictureSource> Sources { get; init; } = [];

    /// <summary>The file for those who take but one: the widest fallback, or the image itself.</summary>
    public string Address => Fallbacks is [.., var widest] ? widest.Address : Original;

    /// <summary>The size of the file at <see cref="Address"/>; null where it is not known.</summary>
    public ImageSize? Size => Fallbacks is [.., var widest] ? widest.Size : OriginalSize;

    /// <summary>Whether the original shows more than the widest variant does.</summary>
    public bool HasLarger => Fallbacks.Count > 0 && OriginalSize?.Width > Size?.Width;

    /// <summary>The <c>srcset</c> of <c>img</c>; null where there is nothing to choose from.</summary>
    /// <param name="href">Makes a link of an address.</param>
    public string? Srcset(Func<string, string> href) => Fallbacks.Count == 0 ? null : PictureFile.Srcset(Fallbacks, href);
}
