namespace Furrow.Serving;

/// <summary>What is sent for an address: bytes in memory, or a file that may be large.</summary>
internal sealed class ServedBody
{
    private readonly Func<Stream>? _open;

    /// <summary>Bytes in memory.</summary>
    public ServedBody(ReadOnlyMemory<byte> content) => Content = content;

    /// <summary>A file that may be large.</summary>
    /// <param name="open">Opens it at its beginning, so that it can seek; may throw as opening a file does.</param>
    public ServedBody(Func<Stream> open) => _open = open;

    /// <summary>The bytes, where they are in memory.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Opens the file, to be closed by the caller; null where the bytes are in memory.</summary>
    public Stream? Open() => _open?.Invoke();
}
