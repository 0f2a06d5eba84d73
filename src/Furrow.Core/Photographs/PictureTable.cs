using System.Collections.Concurrent;
using Furrow.Content;

namespace Furrow.Photographs;

/// <summary>
/// The site's images as its pages show them, and which of its photographs are shown at all: only those get variants.
/// Safe to ask from many threads.
/// </summary>
/// <param name="photographs">The site's photographs by path.</param>
/// <param name="sizes">The sizes of its other images.</param>
public sealed class PictureTable(IReadOnlyDictionary<string, Photograph> photographs, ImageSizes sizes)
{
    private readonly ConcurrentDictionary<ShownPhotograph, bool> _shown = new();

    /// <summary>The photographs that were shown so far, in the order of their addresses.</summary>
    public IReadOnlyList<ShownPhotograph> Shown => [.. _shown.Keys.OrderBy(s => s.Address, StringComparer.Ordinal)];

    /// <summary>An image for a page that shows it.</summary>
    /// <param name="path">Its file's path in the site.</param>
    /// <param name="address">The address its file has.</param>
    public Picture Show(string path, string address)
    {
        if (photographs.GetValueOrDefault(path) is not { } photograph)
            return new Picture(address, sizes.SizeOf(path));
        _shown.TryAdd(new ShownPhotograph(photograph, address), true);
        return photograph.At(address);
    }
}
