using System.Collections.Concurrent;
using System.Net.Sockets;

namespace Furrow.Serving;

/// <summary>
/// A small server of HTTP/1.1 for one machine's browsers. Those that come with .NET are a framework of their own, which a
/// native binary would have to bring, or a listener that has its own opinion of hosts and of broken connections.
/// </summary>
/// <param name="accept">Waits for the next connection.</param>
/// <param name="answer">Answers a request; called by many threads at once.</param>
/// <param name="clock">Says when answers are sent.</param>
/// <param name="trouble">Is told what keeps the server from answering as it should.</param>
internal sealed class HttpServer(
    Func<CancellationToken, ValueTask<Socket>> accept, Func<HttpRequest, HttpReply> answer, TimeProvider clock, Action<string> trouble)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentDictionary<Task, bool> _connections = new();

    /// <summary>Serves until it is cancelled; then all connections are closed.</summary>
    /// <exception cref="IOException">There can be no more connections; the message says why.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await AcceptAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
        await Task.WhenAll(_connections.Keys);
    }

    private async Task AcceptAsync(CancellationToken cancellation)
    {
        var isShort = false;
        while (true)
        {
            try
            {
                var socket = await accept(cancellation);
                // Pages are made on the thread that answers, so none waits for another.
                var connection = Task.Run(() => ServeAsync(socket, cancellation), CancellationToken.None);
                _connections.TryAdd(connection, true);
                _ = connection.ContinueWith(ended => _connections.TryRemove(ended, out _), TaskScheduler.Default);
                isShort = false;
            }
            catch (SocketException exception) when (IsOfTheOtherSide(exception.SocketErrorCode))
            {
                // The browser gave up before it was let in, or its network did.
            }
            catch (SocketException exception) when (exception.SocketErrorCode is SocketError.TooManyOpenSockets or SocketError.NoBufferSpaceAvailable)
            {
                // Once for each shortage, which passes when others close what they have open.
                if (!isShort)
                    trouble($"No more pages can be opened for now ({exception.Message}); close some, or raise the limit of open files (`ulimit -n`).");
                isShort = true;
                await Task.Delay(Rest, cancellation);
            }
            catch (SocketException exception)
            {
                throw new IOException($"The server can take no more connections ({exception.Message}); start it again.", exception);
            }
        }
    }

    // Linux hands on what befell the connection as an error of accept, and asks for another try (accept(2), “Error handling”).
    private static bool IsOfTheOtherSide(SocketError error) => error is SocketError.ConnectionAborted or SocketError.ConnectionReset
        or SocketError.NetworkDown or SocketError.NetworkUnreachable or SocketError.HostDown or SocketError.HostUnreachable
        or SocketError.ProtocolOption or SocketError.ProtocolType or SocketError.OperationNotSupported;

    private async Task ServeAsync(Socket socket, CancellationToken cancellation)
    {
        try
        {
            await new HttpConnection(socket, answer, clock, Patience, trouble).ServeAsync(cancellation);
        }
        catch (Exception fault)
        {
            // It takes its own connection away, and no other.
            trouble($"A connection has met a fault of furrow's own; please report it with this text:\n{fault}");
        }
    }
}
