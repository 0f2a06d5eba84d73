using System.Formats.Tar;

namespace Furrow.Files;

/// <summary>Tells files on disk from what only stands among them.</summary>
internal static class DiskEntry
{
    // COR_E_IO: the number of an IOException that tells of no error of the system.
    private const int OwnFault = unchecked((int)0x80131620);

    /// <summary>Why an entry of a folder, or what it stands for, is none of a site's files; null for files, folders and what is not there.</summary>
    public static LeftOutReason? ReasonToLeaveOut(FileSystemInfo entry)
    {
        // The attributes are known where folders are listed, and only links are asked where they lead.
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
            return LeftOutReason.Link;
        // Of a pipe, a socket and a device no length is known, so that few files are looked at closer.
        return entry is FileInfo { Exists: true, Length: 0 } && !IsFile(entry.FullName) ? LeftOutReason.NoFile : null;
    }

    // .NET says what kind of file there is in no other way that does not open it.
    private static bool IsFile(string fullPath)
    {
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
                writer.WriteEntry(fullPath, "entry");
            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile or TarEntryType.HardLink;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            // It went, and whoever reads it sees that.
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            // A file: what is none is not opened. Whoever reads it comes upon the same.
            return true;
        }
        catch (IOException exception)
        {
            // A socket, which no archive can hold, has no error number of the system's; what has one comes to whoever reads the file.
            return exception.HResult != OwnFault;
        }
    }
}
