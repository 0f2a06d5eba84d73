using System.Collections.Concurrent;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Content;

/// <summary>The sizes of the site's images, each read once. Safe to ask from many threads.</summary>
/// <param name="site">The site's files.</param>
/// <param name="diagnostics">Where images that cannot be read are reported.</param>
public sealed class ImageSizes(IFileTree site, DiagnosticBag diagnostics)
{
    /// <summary>What is said of a damaged image, by whoever comes upon it: said once for a file.</summary>
    internal const string Damage = "This image is damaged or not of the format its name says; export it again.";

    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".gif", ".webp"];

    private readonly ConcurrentDictionary<string, ImageSize?> _sizes = new();

    /// <summary>An image's size; null for files that are no images of a known format, and for damaged ones, which are reported.</summary>
    /// <param name="path">The file's path in the site.</param>
    public ImageSize? SizeOf(string path) => _sizes.GetOrAdd(path, Read);

    private ImageSize? Read(string path)
    {
        if (!Extensions.Contains(Path.GetExtension(path).ToLowerInvariant()) || !site.Exists(path))
            return null;
        try
        {
            using var stream = site.Open(path);
            if (ImageSize.Read(stream) is { } size)
                return size;
            diagnostics.Report(Rules.BadImage, new SourceLocation(path), Damage);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Rules.Unreadable, new SourceLocation(path), $"This file cannot be read: {exception.Message}");
        }
        return null;
    }
}
