namespace Furrow.Serving;

/// <summary>What is sent for an address: bytes in memory, or a file that may be large and stays open until it is disposed of.</summary>
internal sealed class ServedBody : IDisposable
{
    /// <summary>Bytes in memory.</summary>
    public ServedBody(ReadOnlyMemory<byte> content) => Content = content;

    /// <summary>A file that may be large.</summary>
    /// <param name="file">The file, open, to be closed with this; it can seek.</param>
    public ServedBody(Stream file) => File = file;

    /// <summary>The bytes, where they are in memory.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The file; null where the bytes are in memory.</summary>
    public Stream? File { get; }

    /// <summary>How many bytes there are.</summary>
    public long Length => File?.Length ?? Content.Length;

    /// <inheritdoc/>
    public void Dispose() => File?.Dispose();
}
