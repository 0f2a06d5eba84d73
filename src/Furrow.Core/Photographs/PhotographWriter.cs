using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Publishing;
using Furrow.Routing;

namespace Furrow.Photographs;

/// <summary>Publishes the variants of the photographs that pages show.</summary>
/// <param name="site">The site's files.</param>
/// <param name="publisher">Where variants go.</param>
/// <param name="cache">Where variants of earlier builds are.</param>
/// <param name="diagnostics">Where photographs are reported that no variants can be made of.</param>
public sealed class PhotographWriter(IFileTree site, ISitePublisher publisher, IPhotographCache cache, DiagnosticBag diagnostics)
{
    // A site all of whose variants are in the cache never loads libvips.
    private readonly Lazy<bool> _canEncode = new(() => Load(diagnostics));

    /// <summary>Publishes the variants, taking from the cache what it has. Mistakes are reported, each once.</summary>
    /// <param name="shown">The photographs.</param>
    /// <param name="work">Encodes on many cores.</param>
    public void Write(IReadOnlyList<ShownPhotograph> shown, WorkPool work)
    {
        // One picture may be shown at several addresses, and is encoded once.
        var pictures = shown.GroupBy(s => s.Photograph.Hash).Select(same => same.ToList());
        work.ForEach(pictures.SelectMany(same => same[0].Photograph.Sizes, (same, size) => (same, size)), of => Write(of.same, of.size));
    }

    /// <summary>Has the cache let go of what no photograph of the site needs.</summary>
    /// <param name="photographs">All photographs of the site, those of drafts too.</param>
    public void Tidy(IEnumerable<Photograph> photographs)
    {
        var keys = photographs.SelectMany(p => p.Sizes.SelectMany(size => p.Formats.Select(format => p.CacheKey(size, format)))).ToHashSet();
        WithCache(() => cache.RemoveAllBut(keys));
    }

    /// <summary>One variant, from the cache if that has it; null when it cannot be made, which is reported.</summary>
    public byte[]? Variant(Photograph photograph, ImageSize size, PictureFormat format) =>
        Variants(photograph, size, [format])?[format];

    private void Write(List<ShownPhotograph> same, ImageSize size)
    {
        var photograph = same[0].Photograph;
        if (Variants(photograph, size, photograph.Formats) is not { } variants)
            return;
        foreach (var (_, address) in same)
        {
            foreach (var format in photograph.Formats)
                publisher.Add(new OutputFile(SiteAddresses.OutputPath(photograph.AddressOf(address, size, format)), variants[format]));
        }
    }

    private Dictionary<PictureFormat, byte[]?>? Variants(Photograph photograph, ImageSize size, IReadOnlyList<PictureFormat> formats)
    {
        var variants = formats.ToDictionary(format => format, format => cache.Find(photograph.CacheKey(size, format)));
        PictureFormat[] missing = [.. formats.Where(format => variants[format] is null)];
        if (missing.Length == 0)
            return variants;
        if (Encode(photograph, size, missing) is not { } encoded)
            return null;
        foreach (var (format, variant) in missing.Zip(encoded))
        {
            variants[format] = variant;
            WithCache(() => cache.Keep(photograph.CacheKey(size, format), variant));
        }
        return variants;
    }

    private IReadOnlyList<byte[]>? Encode(Photograph photograph, ImageSize size, PictureFormat[] formats)
    {
        try
        {
            return _canEncode.Value ? PhotographEncoder.Encode(site.Read(photograph.Path), photograph, size, formats) : null;
        }
        catch (InvalidDataException)
        {
            Report(Rules.BadImage, ImageSizes.Damage);
        }
        catch (NotSupportedException exception)
        {
            Report(Rules.PhotographNotEncoded, $"This photograph could not be resized ({exception.Message}); export it again as an ordinary JPEG or PNG, no longer than 16,000 pixels.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(Rules.Unreadable, $"This file cannot be read: {exception.Message}");
        }
        return null;

        void Report(DiagnosticRule rule, string message) => diagnostics.Report(rule, new SourceLocation(photograph.Path), message);
    }

    // The site is as good without a cache, only slower to build.
    private void WithCache(Action change)
    {
        try
        {
            change();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Rules.CacheNotWritten, null,
                $"Resized photographs could not be kept for the next build ({exception.GetType().Name}), which has to make them again; see that there is room on the disk and that `{DiskPhotographCache.Folder}` in the site's folder may be written to.");
        }
    }

    private static bool Load(DiagnosticBag diagnostics)
    {
        try
        {
            PhotographEncoder.Load();
            return true;
        }
        catch (DllNotFoundException)
        {
            diagnostics.Report(Rules.NoImageLibrary, null,
                "Photographs cannot be resized, since libvips could not be loaded; put the library that comes with furrow (libvips.so.42, libvips.42.dylib or libvips-42.dll) beside it again, or install libvips 8.18.");
            return false;
        }
    }
}
