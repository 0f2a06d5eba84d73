using System.Net;
using System.Net.Sockets;
using System.Text;
using Furrow.Serving;

namespace Furrow.Tests.Serving;

/// <summary>One connection, over a real socket.</summary>
public sealed class HttpConnectionTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly TcpClient _client = new();
    private readonly NetworkStream _stream;
    private readonly List<string> _troubles = [];

    public HttpConnectionTests()
    {
        _listener.Start();
        _client.Connect((IPEndPoint)_listener.LocalEndpoint);
        _stream = _client.GetStream();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        _listener.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_side_that_stops_reading_loses_its_connection(bool isStream)
    {
        var much = new byte[256 * 1024 * 1024];
        var reply = isStream
            ? new HttpReply(200, []) { Stream = (output, cancellation) => output.WriteAsync(much, cancellation) }
            : new HttpReply(200, [], new ServedBody(much));

        await AskAsync("GET");

        await ServeAsync(reply, TimeSpan.FromMilliseconds(100)).WaitAsync(Long, Cancellation);
        Assert.Empty(_troubles);
    }

    [Theory]
    [InlineData("GET", "0123456789")]
    [InlineData("HEAD", "")]
    public async Task A_file_is_closed_when_it_is_sent(string method, string sent)
    {
        var file = new MemoryStream("0123456789"u8.ToArray());
        await AskAsync(method);
        _client.Client.Shutdown(SocketShutdown.Send);

        await ServeAsync(new HttpReply(200, [], new ServedBody(file)), Long).WaitAsync(Long, Cancellation);

        Assert.EndsWith($"Content-Length: 10\r\n\r\n{sent}", await ReadAsync(), StringComparison.Ordinal);
        Assert.False(file.CanRead);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_to_its_end_ends_the_connection_and_is_told()
    {
        await AskAsync("GET");

        await ServeAsync(new HttpReply(200, [], new ServedBody(new BrokenFile())), Long).WaitAsync(Long, Cancellation);

        Assert.EndsWith("Content-Length: 10\r\n\r\n01234", await ReadAsync(), StringComparison.Ordinal);
        Assert.Equal(["A file could not be sent to its end (The disk is broken.); see that it can be read."], _troubles);
    }

    private async Task AskAsync(string method) =>
        await _stream.WriteAsync(Encoding.ASCII.GetBytes($"{method} / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"), Cancellation);

    private async Task ServeAsync(HttpReply reply, TimeSpan patience)
    {
        var socket = await _listener.AcceptSocketAsync(Cancellation);
        await new HttpConnection(socket, _ => reply, TimeProvider.System, patience, _troubles.Add).ServeAsync(Cancellation);
    }

    private async Task<string> ReadAsync()
    {
        using var reader = new StreamReader(_stream);
        return await reader.ReadToEndAsync(Cancellation);
    }

    /// <summary>Ten bytes of which five can be read.</summary>
    private sealed class BrokenFile() : MemoryStream("0123456789"u8.ToArray())
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position == 0 ? base.ReadAsync(buffer[..5], cancellationToken) : throw new IOException("The disk is broken.");
    }
}
