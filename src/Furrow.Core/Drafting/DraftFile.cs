using System.Text;

namespace Furrow.Drafting;

/// <summary>A file that is to be added to a site.</summary>
/// <param name="Path">Its path below the site's folder, with <c>/</c> between its parts.</param>
/// <param name="Content">The whole file.</param>
public sealed record DraftFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>A text file in UTF-8.</summary>
    public static DraftFile Of(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
