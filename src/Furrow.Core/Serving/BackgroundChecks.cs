namespace Furrow.Serving;

/// <summary>Does pieces of work one after another, on a thread of its own, whenever there are any.</summary>
internal sealed class BackgroundChecks : IDisposable
{
    private readonly Func<bool> _doNext;
    private readonly SemaphoreSlim _work = new(0);
    private readonly CancellationTokenSource _end = new();

    /// <summary>Waits for work.</summary>
    /// <param name="doNext">Does one piece; returns whether there are more.</param>
    public BackgroundChecks(Func<bool> doNext)
    {
        _doNext = doNext;
        Completion = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Ends when the work does: by a fault, or because it is disposed of.</summary>
    public Task Completion { get; }

    /// <summary>Says that there may be work.</summary>
    public void Wake() => _work.Release();

    /// <summary>Ends the work after the piece that is being done.</summary>
    public void Dispose()
    {
        _end.Cancel();
        // Its fault, if it has one, is thrown to who waits for its completion.
        Task.WaitAny(Completion);
        _end.Dispose();
        _work.Dispose();
    }

    private void Run()
    {
        // Pages that are asked for come first, where the system heeds it.
        Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
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
