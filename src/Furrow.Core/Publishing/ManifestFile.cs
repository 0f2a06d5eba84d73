namespace Furrow.Publishing;

/// <summary>The manifest on disk.</summary>
internal sealed class ManifestFile
{
    private readonly string _path;
    private readonly string _next;
    private byte[] _bytes;

    private ManifestFile(string path, string next, byte[] bytes)
    {
        _path = path;
        _next = next;
        _bytes = bytes;
        Known = Manifest.Parse(bytes);
    }

    /// <summary>What the file said when it was opened; null when it was missing or damaged, so that nothing is known to be Furrow's.</summary>
    public Manifest? Known { get; }

    /// <summary>Reads the manifest, if there is one.</summary>
    /// <param name="path">The manifest's full path.</param>
    /// <param name="next">The full path, in the same folder, under which a new one is written first.</param>
    public static ManifestFile Open(string path, string next) => new(path, next, File.Exists(path) ? File.ReadAllBytes(path) : []);

    /// <summary>
    /// Replaces the manifest in one step; leaves the file alone when it says the same already. This is the one file that is
    /// flushed to the disk itself: after a power cut a page that was lost is seen to differ and is written again by the next
    /// build, but without the manifest Furrow's own pages would be strangers to it. Flushing ten thousand pages would
    /// take minutes and gain nothing.
    /// </summary>
    public void Write(Manifest manifest)
    {
        var bytes = manifest.ToBytes();
        if (bytes.AsSpan().SequenceEqual(_bytes))
            return;
        using (var handle = File.OpenHandle(_next, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            RandomAccess.Write(handle, bytes, 0);
            RandomAccess.FlushToDisk(handle);
        }
        File.Move(_next, _path, overwrite: true);
        _bytes = bytes;
    }
}
