namespace Furrow.Tests.Serving;

/// <summary>What a server that is stopped still says.</summary>
public sealed class StoppedServerTests
{
    [Fact]
    public async Task What_happens_while_it_stops_is_told_before_it_has()
    {
        using var clock = new StoppingClock();
        await using var server = new RunningServer("""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023-02
            ---
            正文。
            """, clock);
        var request = server.SendAsync("GET /zh/ HTTP/1.1", $"Host: {server.Address.Authority}");
        await clock.Asked.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        var stop = server.StopAsync();
        clock.GoOn();
        await stop;

        Assert.Contains("InvalidOperationException: The clock has stopped.", Assert.Single(server.Warnings), StringComparison.Ordinal);
        Assert.Equal("", await request);
    }

    /// <summary>Holds up whoever asks what time it is, and then has no answer.</summary>
    private sealed class StoppingClock : TimeProvider, IDisposable
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _goesOn = new();

        public Task Asked => _asked.Task;

        public void GoOn() => _goesOn.Set();

        public void Dispose() => _goesOn.Dispose();

        public override DateTimeOffset GetUtcNow()
        {
            _asked.TrySetResult();
            _goesOn.Wait();
            throw new InvalidOperationException("The clock has stopped.");
        }
    }
}
