using Furrow.Files;
using System.Collections.Concurrent;

namespace Furrow.Publishing;

/// <summary>
/// Publishes to a folder on disk. Files that differ from what is published are staged inside the output folder and moved
/// into place by <see cref="Commit"/>; files that are the same are not touched at all. A manifest in the folder lists
/// Furrow's own files, and only those are ever replaced or removed. While files are being moved it lists the old and the
/// new ones, so a build that is killed then leaves nothing that the next one does not know and mend.
/// </summary>
public sealed class DiskPublisher : ISitePublisher
{
    private readonly FurrowFolder _own;
    private readonly ManifestFile _manifestFile;
    private readonly Manifest _before;
    private readonly PublishedTree _published;
    private readonly StagingFolder _staging;
    private readonly PathRegister _paths = new(OutputPath.Comparer);
    private readonly ConcurrentQueue<string> _foreign = new();
    private readonly ConcurrentQueue<string> _foldersAsFiles = new();
    private int _done;
    private int _staged;
    private int _unchanged;
    private bool _committed;
    private bool _disposed;

    /// <summary>Opens an output folder, making it where it is missing. One publisher at a time may have it open.</summary>
    /// <param name="outputFolder">The folder's full path; it may itself be a symbolic link.</param>
    /// <exception cref="PublishException">Another build has it open, or it cannot be written to.</exception>
    public DiskPublisher(string outputFolder)
    {
        ArgumentException.ThrowIfNullOrEmpty(outputFolder);
        _own = FurrowFolder.Open(outputFolder);
        try
        {
            _manifestFile = ManifestFile.Open(_own.Manifest, _own.NextManifest);
        }
        catch (Exception exception) when (PublishFault.IsOfFileSystem(exception))
        {
            _own.Dispose();
            throw PublishFault.At(_own.Manifest, exception);
        }
        _before = _manifestFile.Known ?? Manifest.Empty;
        _published = new PublishedTree(_own.Output);
        _staging = new StagingFolder(_own.Staging);
    }

    /// <inheritdoc/>
    public void Add(OutputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Take(file.Path, new MemoryContent(file.Content));
    }

    /// <inheritdoc/>
    public void Copy(string path, Func<Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        Take(path, new StreamedContent(path, open));
    }

    /// <inheritdoc/>
    public PublishSummary Commit()
    {
        ThrowIfOver();
        if (_done != _paths.Count)
            throw new InvalidOperationException("A file could not be staged, or is still being staged; the build cannot be committed.");
        var after = new Manifest(_paths.ToSortedList());
        PublishFault.During(_own.Output, PublishFault.SiteUntouched, RefuseConflicts);
        PublishFault.During(_own.Manifest, PublishFault.SiteUntouched, () => _manifestFile.Write(_before.Union(after)));
        _committed = true;
        var removed = PutInPlace(after);
        PublishFault.During(_own.Manifest, PublishFault.SiteHalfDone, () => _manifestFile.Write(after));
        return new PublishSummary(_staged, _unchanged, removed);
    }

    /// <summary>Discards what is staged and was not put in place, and lets other builds into the folder.</summary>
    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        try
        {
            try
            {
                _own.ClearLeavings();
            }
            finally
            {
                _own.Dispose();
            }
        }
        catch (Exception exception) when (PublishFault.IsOfFileSystem(exception))
        {
            // The next build clears what is left; a throw here would hide the fault that ended this one.
        }
    }

    private void Take(string path, FileContent content)
    {
        ThrowIfOver();
        _paths.Add(path);
        try
        {
            CompareAndStage(path, content);
        }
        catch (Exception exception) when (PublishFault.IsOfFileSystem(exception))
        {
            throw PublishFault.At(_published.FullPath(path), exception);
        }
        Interlocked.Increment(ref _done);
    }

    private void CompareAndStage(string path, FileContent content)
    {
        var entry = _published.Look(path);
        switch (entry.Kind)
        {
            case EntryKind.Link:
                return;
            case EntryKind.File when content.IsSameAs(_published.FullPath(path), entry.Length):
                Interlocked.Increment(ref _unchanged);
                return;
            case EntryKind.File when !_before.Owns(path):
                _foreign.Enqueue(path);
                return;
            case EntryKind.Folder:
                _foldersAsFiles.Enqueue(path);
                break;
        }
        _staging.Write(path, content);
        Interlocked.Increment(ref _staged);
    }

    private void RefuseConflicts()
    {
        if (_published.Links is [_, ..] links)
        {
            throw new PublishException(
                $"Furrow does not write through symbolic links, and in `{_own.Output}` there are some where the site belongs: " +
                $"{PathList.Of(links)}. Remove them, or build into another folder. {PublishFault.SiteUntouched}");
        }
        var conflicts = new ConflictFinder(_published, _before).Find(_foldersAsFiles);
        if (_foreign.IsEmpty && conflicts is [])
            return;
        var noList = _manifestFile.Known is null ? " (its list of its own files, `.furrow/manifest`, is missing or damaged)" : "";
        throw new PublishException(
            $"The site needs the place of files in `{_own.Output}` that Furrow does not know as its own{noList}: " +
            $"{PathList.Of([.. conflicts.Concat(_foreign).Order(StringComparer.Ordinal)])}. " +
            $"Move them away, or build into another folder. {PublishFault.SiteUntouched}");
    }

    // New files come before old ones go, so that a page is never served with its links broken for longer than it must;
    // only what is in the way of a new file has to go first.
    private int PutInPlace(Manifest after)
    {
        var filesInTheWay = _published.FilesAsFolders.ToHashSet(OutputPath.Comparer);
        var foldersInTheWay = _foldersAsFiles.ToHashSet(OutputPath.Comparer);
        var stale = _before.Except(after).ToLookup(path =>
            filesInTheWay.Contains(path) || SitePath.FoldersAbove(path).Any(foldersInTheWay.Contains));
        var removed = new StaleRemover(new PublishedTree(_own.Output)).Remove([.. stale[true]]);
        _staging.MoveTo(_own.Output);
        removed += new StaleRemover(new PublishedTree(_own.Output)).Remove([.. stale[false]]);
        return removed;
    }

    private void ThrowIfOver()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_committed)
            throw new InvalidOperationException("The site was committed; nothing may be added or committed after that.");
    }
}
