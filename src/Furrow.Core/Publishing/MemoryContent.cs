using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Furrow.Publishing;

/// <summary>Bytes that are in memory.</summary>
internal sealed class MemoryContent(ReadOnlyMemory<byte> bytes) : FileContent
{
    /// <inheritdoc/>
    public override bool IsSameAs(string fullPath, long length)
    {
        if (length != bytes.Length || length == 0)
            return length == bytes.Length;
        using var file = OpenPublished(fullPath);
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(bytes.Length, BufferSize));
        try
        {
            var compared = 0;
            while (compared < bytes.Length)
            {
                var rest = bytes.Span[compared..];
                var read = RandomAccess.Read(file, buffer.AsSpan(0, Math.Min(buffer.Length, rest.Length)), compared);
                if (read == 0 || !rest.StartsWith(buffer.AsSpan(0, read)))
                    return false;
                compared += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <inheritdoc/>
    public override void WriteTo(SafeFileHandle file) => RandomAccess.Write(file, bytes.Span, 0);
}
