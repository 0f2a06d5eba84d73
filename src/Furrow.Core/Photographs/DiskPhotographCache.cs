using System.Security.Cryptography;

namespace Furrow.Photographs;

/// <summary>
/// Keeps variants in a folder, a file each: the variant, and after it SHA-256 of it, by which a file that was cut short or
/// changed is known. The folder is made with its first file and holds nothing that cannot be made again.
/// </summary>
/// <param name="folder">The folder's full path. All files in it are taken for the cache's.</param>
public sealed class DiskPhotographCache(string folder) : IPhotographCache
{
    /// <summary>Where a site's cache is, from the site's folder. A folder that CI may carry from one run to the next.</summary>
    public const string Folder = ".furrow-cache/photographs";

    private const string Unfinished = ".new";

    // Longer than any build writes at one file: what is older was left by one that was killed.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public byte[]? Find(string key)
    {
        try
        {
            var file = File.ReadAllBytes(PathOf(key));
            var length = file.Length - SHA256.HashSizeInBytes;
            return length >= 0 && SHA256.HashData(file.AsSpan(0, length)).AsSpan().SequenceEqual(file.AsSpan(length)) ? file[..length] : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Not there, as a rule; in any other case too it is made again.
            return null;
        }
    }

    /// <inheritdoc/>
    public void Keep(string key, byte[] variant)
    {
        Directory.CreateDirectory(folder);
        // Under a name of its own until it is whole, so that a build beside this one never finds half of it.
        var unfinished = PathOf($"{key}.{Guid.NewGuid():N}{Unfinished}");
        try
        {
            File.WriteAllBytes(unfinished, [.. variant, .. SHA256.HashData(variant)]);
            File.Move(unfinished, PathOf(key), overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <inheritdoc/>
    public void RemoveAllBut(IReadOnlySet<string> keys)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => !keys.Contains(file.Name)))
        {
            // Another build may be at work on it.
            if (!file.Name.EndsWith(Unfinished, StringComparison.Ordinal) || DateTime.UtcNow - file.LastWriteTimeUtc > Patience)
                file.Delete();
        }
    }

    private string PathOf(string name) => Path.Join(folder, name);
}
