using System.Collections.Concurrent;
using System.Security.Cryptography;
using Furrow.Publishing;

namespace Furrow.Search;

/// <summary>Publishes the parts of the index under the hash of what they hold. Safe to use from many threads.</summary>
/// <param name="publisher">Where they go.</param>
internal sealed class PartWriter(ISitePublisher publisher)
{
    /// <summary>The bytes of a part's hash.</summary>
    public const int HashSize = 8;

    private readonly ConcurrentDictionary<string, bool> _written = new();

    /// <summary>Writes a part, unless it is there already.</summary>
    /// <param name="folder">Its folder, below <c>search/</c>; empty for that itself.</param>
    /// <param name="extension">Its name's end, such as <c>.bin</c>.</param>
    /// <param name="content">Its bytes, valid for the call only.</param>
    /// <param name="hash">Takes the hash.</param>
    public void Write(string folder, string extension, ReadOnlyMemory<byte> content, Span<byte> hash)
    {
        Hash(content.Span, hash);
        var path = $"{SearchFiles.Folder}{(folder.Length > 0 ? $"{folder}/" : "")}{Convert.ToHexStringLower(hash)}{extension}";
        if (_written.TryAdd(path, true))
            publisher.Add(new OutputFile(path, content));
    }

    /// <summary>Writes a part of JSON. Returns its hash in hexadecimal digits.</summary>
    public string WriteJson(string folder, ReadOnlyMemory<byte> content)
    {
        Span<byte> hash = stackalloc byte[HashSize];
        Write(folder, ".json", content, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>The hash of some bytes: the first of their SHA-256.</summary>
    public static void Hash(ReadOnlySpan<byte> content, Span<byte> hash)
    {
        Span<byte> whole = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, whole);
        whole[..HashSize].CopyTo(hash);
    }
}
