namespace Furrow.Serving;

/// <summary>Does pieces of work one after another, on a thread of its own, whenever there are any.</summary>
internal sealed class BackgroundChecks : IDisposable
{
    private readonly Func<bool> _doNext;
    private readonly SemaphoreSlim _work = new(0);
    private readonly CancellationTokenSource _end = new();
    private readonly Thread _thread;

    /// <summary>Begins to work.</summary>
    /// <param name="doNext">Does one piece; returns whether there are more.</param>
    public BackgroundChecks(Func<bool> doNext)
    {
        _doNext = doNext;
        // Readers come first, where the system heeds it.
        _thread = new Thread(Run) { IsBackground = true, Priority = ThreadPriority.BelowNormal, Name = "checks" };
        _thread.Start();
    }

    /// <summary>Says that there may be work.</summary>
    public void Wake() => _work.Release();

    /// <summary>Ends the work after the piece that is being done.</summary>
    public void Dispose()
    {
        _end.Cancel();
        _thread.Join();
        _end.Dispose();
        _work.Dispose();
    }

    private void Run()
    {
        try
        {
            while (true)
            {
                _work.Wait(_end.Token);
                while (_doNext())
                    _end.Token.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException)
        {
            // The site is no longer served.
        }
    }
}
