using System.Globalization;
using Furrow.Content;

namespace Furrow.Photographs;

/// <summary>One file of a picture.</summary>
/// <param name="Address">Its address: a path from the site's root, unescaped and without the base path.</param>
/// <param name="Size">Its size.</param>
public sealed record PictureFile(string Address, ImageSize Size)
{
    /// <summary>Some files as a <c>srcset</c> (HTML Standard, 4.8.4.2.1) for browsers to choose from by width.</summary>
    /// <param name="files">The files, each of another width.</param>
    /// <param name="href">Makes a link of an address, without spaces and commas.</param>
    public static string Srcset(IEnumerable<PictureFile> files, Func<string, string> href) =>
        string.Join(", ", files.Select(f => string.Create(CultureInfo.InvariantCulture, $"{href(f.Address)} {f.Size.Width}w")));
}
