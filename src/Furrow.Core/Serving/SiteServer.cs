using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Threading.Channels;
using Furrow.Diagnostics;

namespace Furrow.Serving;

/// <summary>Serves a site while it is worked on: what changes in its folder shows in the pages that are open.</summary>
public sealed class SiteServer : IDisposable
{
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    private readonly ServeOptions _options;
    private readonly IServeLog _log;
    private readonly TcpListener _listener;
    private readonly SourceScanner _scanner;
    private readonly LiveEvents _events = new();
    private readonly LiveMessage _messages;
    private readonly TimeProvider _clock;
    private readonly Lock _gate = new();
    private readonly Stopwatch _stopwatch = new();
    // To list everything that is wrong with a large archive takes a while, and readers do not wait for it.
    private readonly Channel<Action> _untold = Channel.CreateUnbounded<Action>();
    private SourceTree _tree;
    private LiveSite? _site;
    private Uri? _address;

    /// <summary>Listens already, and serves when it is run.</summary>
    /// <param name="options">How.</param>
    /// <param name="log">Is told what happens.</param>
    /// <param name="clock">Says when answers are sent; null for the system's clock.</param>
    /// <exception cref="IOException">The port is taken, or the host is none of this machine's; the message says the mend.</exception>
    public SiteServer(ServeOptions options, IServeLog log, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _log, _clock) = (options, log, clock ?? TimeProvider.System);
        var editor = EditorLink.Parse(options.Editor) ?? throw new ArgumentException($"`{options.Editor}` is no editor.", nameof(options));
        _listener = ServerAddress.Listen(options.Host, options.Port);
        _scanner = new SourceScanner(options.SiteFolder);
        _messages = new LiveMessage(options.SiteFolder, editor, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)));
        _tree = new SourceTree([], new Files.DiskFileTree(options.SiteFolder));
    }

    /// <summary>The port that is listened on.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Serves until it is cancelled.</summary>
    /// <returns>What is wrong when the config cannot be used from the start, so that nothing was served; null otherwise.</returns>
    public async Task<IReadOnlyList<Diagnostic>?> RunAsync(CancellationToken cancellation)
    {
        _stopwatch.Restart();
        // Before the first look: what changes while it is taken is looked at again.
        using var watcher = new SiteWatcher(_options.SiteFolder, IsUnfinished, Update, _log.Warn);
        _tree = _scanner.Scan(_tree);
        if (First(out var found) is not { } first)
            return found;
        _address = first.Plan.Config.BaseUrl;
        _log.Started(_address, first.Plan.Catalog.Stories.Count, first.Plan.Catalog.ArticleCount, _stopwatch.Elapsed);
        var site = _site = new LiveSite(first, Tell);
        site.Begin();
        var responder = new SiteResponder(site, _events, _messages, _options.Host);
        var server = new HttpServer(_listener.AcceptSocketAsync, request => Answer(responder, request), _clock, Warn);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task[] tasks = [server.RunAsync(end.Token), watcher.RunAsync(end.Token)];
        var log = LogAsync();
        // Each ends only when it is told to or by a fault, which ends the others too.
        await Task.WhenAny([.. tasks, site.Checks, log]);
        await end.CancelAsync();
        try
        {
            await Task.WhenAll(tasks);
        }
        catch (OperationCanceledException)
        {
            // As they were told to.
        }
        finally
        {
            site.Dispose();
            await EndAsync(log);
        }
        await site.Checks;
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private SiteVersion? First(out IReadOnlyList<Diagnostic> found)
    {
        var diagnostics = new DiagnosticBag();
        var options = _options.Build with { BaseUrl = ServerAddress.UrlOf(_options.Host, Port) };
        var work = new WorkPool(new ParallelOptions { MaxDegreeOfParallelism = options.Jobs });
        var first = SiteVersion.Of(_tree, options, work, null, diagnostics);
        found = diagnostics.ToSortedList();
        return first;
    }

    private bool IsUnfinished(string path) =>
        _tree.Find(path) is { Length: > 0 } && new FileInfo(Path.Join(_options.SiteFolder, path)) is not { Exists: true, Length: > 0 };

    private void Update(IReadOnlyCollection<string> paths)
    {
        lock (_gate)
        {
            _stopwatch.Restart();
            _tree = _scanner.Update(_tree, paths);
            _site?.Update(_tree, _events.Addresses);
        }
    }

    // A page that cannot be made because of a fault of Furrow's own must not take the others away.
    private HttpReply Answer(SiteResponder responder, HttpRequest request)
    {
        try
        {
            return responder.Answer(request);
        }
        catch (Exception fault)
        {
            Warn($"{request.Target} has met a fault of furrow's own; please report it with this text:\n{fault}");
            return HttpReply.Text(500, "This page has met a fault of furrow's own; the terminal says more.");
        }
    }

    private void Tell(LiveNews news)
    {
        var elapsed = _stopwatch.Elapsed;
        _events.Send(_messages.Write(news.State, news.Change));
        var address = news.State.Shown.Plan.Config.BaseUrl;
        if (address != _address)
            _untold.Writer.TryWrite(() => _log.Moved(address));
        _address = address;
        _untold.Writer.TryWrite(() =>
        {
            if (news.Paths.Count > 0)
                _log.Changed(news.Paths, news.Change, elapsed, news.Found());
            else
                _log.Checked(news.Found(), news.State.IsChecked);
        });
    }

    private void Warn(string message) => _untold.Writer.TryWrite(() => _log.Warn(message));

    private async Task LogAsync()
    {
        await foreach (var tell in _untold.Reader.ReadAllAsync())
            tell();
    }

    // What is not told yet is, unless whoever listens takes too long.
    private async Task EndAsync(Task log)
    {
        _untold.Writer.Complete();
        await Task.WhenAny(log, Task.Delay(LastWords, _clock));
        if (log.IsFaulted)
            await log;
    }
}
