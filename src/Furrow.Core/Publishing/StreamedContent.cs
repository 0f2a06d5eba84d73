using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Furrow.Publishing;

/// <summary>Bytes that are read from a stream as they are needed.</summary>
/// <param name="path">The path of the file in the output folder, for messages.</param>
/// <param name="open">Opens the stream at its beginning.</param>
internal sealed class StreamedContent(string path, Func<Stream> open) : FileContent
{
    /// <inheritdoc/>
    public override bool IsSameAs(string fullPath, long length)
    {
        using var source = FromSource(open);
        if (source.CanSeek && FromSource(() => source.Length) != length)
            return false;
        // What says it is empty may be no plain file (a pipe, say), and to open it could take for ever.
        if (length == 0)
            return FromSource(source.ReadByte) < 0;
        using var file = OpenPublished(fullPath);
        var ours = ArrayPool<byte>.Shared.Rent(BufferSize);
        var theirs = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (long compared = 0; ;)
            {
                var read = FromSource(() => source.ReadAtLeast(ours.AsSpan(0, BufferSize), BufferSize, throwOnEndOfStream: false));
                if (!ReadPublished(file, theirs.AsSpan(0, read), compared) || !ours.AsSpan(0, read).SequenceEqual(theirs.AsSpan(0, read)))
                    return false;
                compared += read;
                if (read < BufferSize)
                    return compared == length;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(ours);
            ArrayPool<byte>.Shared.Return(theirs);
        }
    }

    /// <inheritdoc/>
    public override void WriteTo(SafeFileHandle file)
    {
        using var source = FromSource(open);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (long written = 0; ;)
            {
                var read = FromSource(() => source.Read(buffer));
                if (read == 0)
                    return;
                RandomAccess.Write(file, buffer.AsSpan(0, read), written);
                written += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool ReadPublished(SafeFileHandle file, Span<byte> buffer, long offset)
    {
        while (!buffer.IsEmpty)
        {
            var read = RandomAccess.Read(file, buffer, offset);
            if (read == 0)
                return false;
            buffer = buffer[read..];
            offset += read;
        }
        return true;
    }

    // A fault of the source must not be told as if the output folder were at fault.
    private T FromSource<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (PublishFault.IsOfFileSystem(exception))
        {
            throw PublishFault.OfSource(path, exception);
        }
    }
}
