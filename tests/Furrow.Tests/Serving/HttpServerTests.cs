using System.Net;
using System.Net.Sockets;
using System.Text;
using Furrow.Serving;

namespace Furrow.Tests.Serving;

/// <summary>How the server lives with a system that gives it no connections.</summary>
public sealed class HttpServerTests : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly List<string> _troubles = [];

    public void Dispose() => _end.Dispose();

    [Fact]
    public async Task A_shortage_of_open_files_is_told_once_and_waited_out()
    {
        var tries = 0;

        await RunAsync(_ => ++tries <= 3 ? throw new SocketException((int)SocketError.TooManyOpenSockets) : Stop());

        Assert.Equal(4, tries);
        Assert.Matches(@"^No more pages can be opened for now \(.+\); close some, or raise the limit of open files \(`ulimit -n`\)\.$", Assert.Single(_troubles));
    }

    [Fact]
    public async Task A_browser_that_gave_up_is_nothing_to_speak_of()
    {
        var tries = 0;

        await RunAsync(_ => ++tries <= 3 ? throw new SocketException((int)SocketError.ConnectionAborted) : Stop());

        Assert.Empty(_troubles);
    }

    [Fact]
    public async Task A_listener_that_is_broken_ends_the_server_with_the_reason()
    {
        var fault = await Assert.ThrowsAsync<IOException>(() => RunAsync(_ => throw new SocketException((int)SocketError.InvalidArgument)));

        Assert.Matches(@"^The server can take no more connections \(.+\); start it again\.$", fault.Message);
    }

    [Fact]
    public async Task A_fault_takes_its_own_connection_and_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var running = new HttpServer(listener.AcceptSocketAsync, _ => throw new InvalidOperationException("A fault."), TimeProvider.System, _troubles.Add).RunAsync(_end.Token);
        using var client = new TcpClient();
        await client.ConnectAsync((IPEndPoint)listener.LocalEndpoint, TestContext.Current.CancellationToken);
        await client.GetStream().WriteAsync("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        var answer = await new StreamReader(client.GetStream(), Encoding.ASCII).ReadToEndAsync(TestContext.Current.CancellationToken);
        await _end.CancelAsync();
        await running;

        Assert.Equal("", answer);
        Assert.StartsWith("A connection has met a fault of furrow's own; please report it with this text:\nSystem.InvalidOperationException: A fault.",
            Assert.Single(_troubles), StringComparison.Ordinal);
    }

    private Task RunAsync(Func<CancellationToken, ValueTask<Socket>> accept) =>
        new HttpServer(accept, _ => HttpReply.Text(200, ""), TimeProvider.System, _troubles.Add).RunAsync(_end.Token);

    private ValueTask<Socket> Stop()
    {
        _end.Cancel();
        return ValueTask.FromCanceled<Socket>(_end.Token);
    }
}
