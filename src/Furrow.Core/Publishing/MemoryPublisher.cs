using System.Collections.Concurrent;
using System.Collections.ObjectModel;

namespace Furrow.Publishing;

/// <summary>Publishes to memory, for tests and for builds that write no site. There is no earlier site to compare with.</summary>
public sealed class MemoryPublisher : ISitePublisher
{
    private readonly PathRegister _paths = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _staged = new(StringComparer.Ordinal);
    private bool _committed;
    private bool _disposed;

    /// <summary>The files of the site by path, in ordinal order; none before <see cref="Commit"/>. They outlive <see cref="Dispose"/>.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; private set; } = ReadOnlyDictionary<string, byte[]>.Empty;

    /// <inheritdoc/>
    public void Add(OutputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Enter(file.Path);
        _staged[file.Path] = file.Content.ToArray();
    }

    /// <inheritdoc/>
    public void Copy(string path, Func<Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        Enter(path);
        try
        {
            using var source = open();
            using var content = new MemoryStream();
            source.CopyTo(content);
            _staged[path] = content.ToArray();
        }
        catch (Exception exception) when (PublishFault.IsOfFileSystem(exception))
        {
            throw PublishFault.OfSource(path, exception);
        }
    }

    /// <inheritdoc/>
    public PublishSummary Commit()
    {
        ThrowIfOver();
        if (_staged.Count != _paths.Count)
            throw new InvalidOperationException("A file could not be staged, or is still being staged; the build cannot be committed.");
        _committed = true;
        Files = new SortedDictionary<string, byte[]>(_staged, StringComparer.Ordinal);
        return new PublishSummary(Files.Count, 0, 0);
    }

    /// <summary>Discards what is staged and was not committed.</summary>
    public void Dispose()
    {
        _disposed = true;
        _staged.Clear();
    }

    private void Enter(string path)
    {
        ThrowIfOver();
        _paths.Add(path);
    }

    private void ThrowIfOver()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_committed)
            throw new InvalidOperationException("The site was committed; nothing may be added or committed after that.");
    }
}
