using System.Diagnostics;
using System.Threading.Channels;
using Furrow.Config;

namespace Furrow.Serving;

/// <summary>
/// Tells which of a site's files have changed, in batches: a save is several events, and a change of branches thousands. Where
/// the system cannot watch so many folders, it says so once, and the folder is looked through every second or two.
/// </summary>
internal sealed class SiteWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Unfinished = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Rounds = TimeSpan.FromSeconds(2);

    private readonly string _root;
    private readonly Func<string, bool> _isUnfinished;
    private readonly Action<IReadOnlyCollection<string>> _changed;
    private readonly Action<string> _trouble;
    private readonly Channel<string> _events = Channel.CreateUnbounded<string>();
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private volatile bool _looksThrough;

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The site's folder, as a full path.</param>
    /// <param name="isUnfinished">Whether a file of the site looks as if it were being written: it is given a moment more.</param>
    /// <param name="changed">Is told the paths of files and folders that may have changed; one call at a time.</param>
    /// <param name="trouble">Is told, once, why the folder cannot be watched.</param>
    public SiteWatcher(string root, Func<string, bool> isUnfinished, Action<IReadOnlyCollection<string>> changed, Action<string> trouble)
    {
        (_root, _isUnfinished, _changed, _trouble) = (root, isUnfinished, changed, trouble);
        Watch("");
        WatchFolders();
    }

    /// <summary>Tells of changes until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var again = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var batch = await NextBatchAsync(cancellation);
            WatchFolders();
            _changed(batch);
            // What was put into a new folder before that was watched has caused no event, so each is looked at once more.
            var folders = batch.Where(path => !again.Remove(path) && Directory.Exists(Path.Join(_root, path))).ToList();
            again.UnionWith(folders);
            if (folders.Count > 0 && !_looksThrough)
                _ = Task.Delay(Longest, cancellation).ContinueWith(_ => folders.ForEach(path => _events.Writer.TryWrite(path)), TaskScheduler.Default);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var watcher in _watchers.Values)
                watcher.Dispose();
            _watchers.Clear();
        }
    }

    private async Task<IReadOnlyCollection<string>> NextBatchAsync(CancellationToken cancellation)
    {
        if (_looksThrough)
        {
            await Task.Delay(Rounds, cancellation);
            while (_events.Reader.TryRead(out _))
            {
            }
            return [SiteConfig.FileName, .. SourceScanner.Folders];
        }
        var batch = new HashSet<string>(StringComparer.Ordinal) { await _events.Reader.ReadAsync(cancellation) };
        await CollectAsync(batch, Quiet, Longest, cancellation);
        // Only until it is written, which as a rule has been while this was decided.
        for (var begun = Stopwatch.GetTimestamp(); batch.Any(_isUnfinished) && Stopwatch.GetElapsedTime(begun) < Unfinished;)
            await CollectAsync(batch, Quiet, Longest, cancellation);
        return batch;
    }

    // Until nothing has happened for a while, or something has for too long.
    private async Task CollectAsync(HashSet<string> batch, TimeSpan quiet, TimeSpan longest, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(longest);
        while (true)
        {
            using var pause = CancellationTokenSource.CreateLinkedTokenSource(end.Token);
            pause.CancelAfter(quiet);
            try
            {
                batch.Add(await _events.Reader.ReadAsync(pause.Token));
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                return;
            }
        }
    }

    // Folders may come, go and come again.
    private void WatchFolders()
    {
        foreach (var folder in SourceScanner.Folders)
        {
            if (Directory.Exists(Path.Join(_root, folder)))
                Watch(folder);
            else
                Forget(folder);
        }
    }

    private void Watch(string folder)
    {
        lock (_gate)
        {
            if (_watchers.ContainsKey(folder) || _looksThrough)
                return;
            FileSystemWatcher? watcher = null;
            try
            {
                watcher = new FileSystemWatcher(Path.Join(_root, folder))
                {
                    IncludeSubdirectories = folder.Length > 0,
                    NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
                    InternalBufferSize = 64 * 1024,
                };
                watcher.Changed += (_, change) => Note(folder, change.FullPath);
                watcher.Created += (_, change) => Note(folder, change.FullPath);
                watcher.Deleted += (_, change) => Note(folder, change.FullPath);
                watcher.Renamed += (_, change) =>
                {
                    Note(folder, change.OldFullPath);
                    Note(folder, change.FullPath);
                };
                watcher.Error += (_, error) => Fail(folder, error.GetException());
                watcher.EnableRaisingEvents = true;
                _watchers.Add(folder, watcher);
            }
            catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
            {
                watcher?.Dispose();
                if (Directory.Exists(Path.Join(_root, folder)))
                    LookThrough(exception);
            }
        }
    }

    private void Forget(string folder)
    {
        lock (_gate)
        {
            if (_watchers.Remove(folder, out var watcher))
                watcher.Dispose();
        }
    }

    private void Note(string folder, string fullPath)
    {
        var path = Path.GetRelativePath(_root, fullPath).Replace('\\', '/');
        // The folder's own watcher is gone with it, and must be made anew.
        if (folder.Length == 0 && SourceScanner.Folders.Contains(path))
            Forget(path);
        if (SourceScanner.IsSource(path))
            _events.Writer.TryWrite(path);
    }

    private void Fail(string folder, Exception exception)
    {
        if (exception is not InternalBufferOverflowException)
            LookThrough(exception);
        // Which events were lost is not known, so that all is looked at.
        foreach (var path in folder.Length == 0 ? [SiteConfig.FileName, .. SourceScanner.Folders] : (IEnumerable<string>)[folder])
            _events.Writer.TryWrite(path);
    }

    private void LookThrough(Exception exception)
    {
        if (_looksThrough)
            return;
        _looksThrough = true;
        _trouble($"The site's folders cannot be watched ({exception.Message.TrimEnd('.')}), so they are looked through every {Rounds.TotalSeconds:0} seconds; "
            + "on Linux, raise fs.inotify.max_user_watches and fs.inotify.max_user_instances (sysctl) to have changes seen at once.");
    }
}
