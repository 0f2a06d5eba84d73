using Microsoft.Win32.SafeHandles;

namespace Furrow.Publishing;

/// <summary>The bytes of one file on its way to the output folder.</summary>
internal abstract class FileContent
{
    /// <summary>The size of the buffers that files are read through, in bytes; most pages fit into one.</summary>
    protected const int BufferSize = 64 * 1024;

    /// <summary>Whether a file on disk has these bytes.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="length">Its length in bytes, which is compared first.</param>
    public abstract bool IsSameAs(string fullPath, long length);

    /// <summary>Writes the bytes to an empty file.</summary>
    public abstract void WriteTo(SafeFileHandle file);

    /// <summary>Opens a published file to compare with; others may go on to read, write or replace it.</summary>
    protected static SafeFileHandle OpenPublished(string fullPath) =>
        File.OpenHandle(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
