using System.Text;

namespace Furrow.Drafting;

/// <summary>A file that is to be added to a site, or what is to be added to one of its files.</summary>
/// <param name="Path">Its path below the site's folder, with <c>/</c> between its parts.</param>
/// <param name="Content">The whole file, or what is put at its end.</param>
public sealed record DraftFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Whether the file is there, and the content is put at its end; nothing else of it is changed.</summary>
    public bool IsAddition { get; init; }

    /// <summary>A text file in UTF-8.</summary>
    public static DraftFile Of(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
