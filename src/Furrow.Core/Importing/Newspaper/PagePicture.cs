using System.Text.RegularExpressions;
using Furrow.Files;

namespace Furrow.Importing.Newspaper;

/// <summary>A picture of the page that is a file beside it.</summary>
/// <param name="Path">The file, from the page's folder.</param>
/// <param name="Alt">What the page says it shows; empty where it does not say.</param>
public sealed partial record PagePicture(string Path, string Alt)
{
    /// <summary>The picture that an image's Markdown or HTML names; null when there is no such file.</summary>
    /// <param name="image">The image.</param>
    /// <param name="files">The files beside the page.</param>
    public static PagePicture? Find(PageUnit image, IFileTree files)
    {
        var match = Reference().Match(image.Text);
        return match.Success && SitePath.Resolve("", Uri.UnescapeDataString(match.Groups["path"].Value)) is { Length: > 0 } path && files.Exists(path)
            ? new PagePicture(path, match.Groups["alt"].Value.Trim())
            : null;
    }

    [GeneratedRegex(@"^!\[(?<alt>[^\]]*)\]\(\s*<?(?<path>[^)\s>]+)|\ssrc\s*=\s*[""'](?<path>[^""']+)[""']", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
