namespace Furrow.Publishing;

/// <summary>What is at one path of the output folder.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Length">A file's length in bytes; 0 for all else.</param>
internal readonly record struct PublishedEntry(EntryKind Kind, long Length = 0)
{
    /// <summary>Looks at a full path, without following a link at its end.</summary>
    public static PublishedEntry At(string fullPath)
    {
        var info = new FileInfo(fullPath);
        // What FileSystemInfo.Attributes is documented to say of a path where nothing is.
        if (info.Attributes == (FileAttributes)(-1))
            return new(EntryKind.Nothing);
        // Not every reparse point is a link: Windows marks files of cloud drives so, too.
        if (info.Attributes.HasFlag(FileAttributes.ReparsePoint) && info.LinkTarget is not null)
            return new(EntryKind.Link);
        return info.Attributes.HasFlag(FileAttributes.Directory) ? new(EntryKind.Folder) : new(EntryKind.File, info.Length);
    }
}
