using System.Collections.Concurrent;
using System.Security.Cryptography;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Photographs;

/// <summary>Finds the photographs among a site's files.</summary>
/// <param name="site">The site's files.</param>
/// <param name="diagnostics">Where files that cannot be read are reported.</param>
public sealed class PhotographReader(IFileTree site, DiagnosticBag diagnostics)
{
    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png", ".webp"];

    /// <summary>
    /// The photographs by their paths: JPEG, PNG and WebP files that hold one picture. GIF and SVG files and moving
    /// pictures are none, and neither are damaged ones, which are reported where they are shown.
    /// </summary>
    /// <param name="content">Names the site's files.</param>
    /// <param name="work">Reads on many cores.</param>
    /// <param name="known">A photograph that has been read before and whose file is as it was; null for other paths.</param>
    public IReadOnlyDictionary<string, Photograph> Read(SiteContent content, WorkPool work, Func<string, Photograph?>? known = null)
    {
        var photographs = new ConcurrentDictionary<string, Photograph>();
        work.ForEach(content.StoryFiles.Concat(content.StaticFiles).Where(HasName), path =>
        {
            if ((known?.Invoke(path) ?? Read(path)) is { } photograph)
                photographs[path] = photograph;
        });
        return photographs;
    }

    private static bool HasName(string path) => Extensions.Contains(Path.GetExtension(path).ToLowerInvariant());

    private Photograph? Read(string path)
    {
        try
        {
            var bytes = site.Read(path);
            if (RasterFile.Of(bytes) is not { IsAnimated: false } file || ImageSize.Read(bytes) is not { } size)
                return null;
            return new Photograph(path, file.Orientation.SwapsSides ? size.Turned : size, file.HasAlpha, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Rules.Unreadable, new SourceLocation(path), $"This file cannot be read: {exception.Message}");
            return null;
        }
    }
}
