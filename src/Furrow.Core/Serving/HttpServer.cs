using System.Collections.Concurrent;
using System.Net.Sockets;

namespace Furrow.Serving;

/// <summary>
/// A small server of HTTP/1.1 for one machine's browsers. Those that come with .NET are a framework of their own, which a
/// native binary would have to bring, or a listener that has its own opinion of hosts and of broken connections.
/// </summary>
/// <param name="listener">Listens already.</param>
/// <param name="answer">Answers a request; called by many threads at once.</param>
/// <param name="clock">Says when answers are sent.</param>
internal sealed class HttpServer(TcpListener listener, Func<HttpRequest, HttpReply> answer, TimeProvider clock)
{
    private readonly ConcurrentDictionary<Task, bool> _connections = new();

    /// <summary>Serves until it is cancelled; then all connections are closed.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            Socket socket;
            try
            {
                socket = await listener.AcceptSocketAsync(cancellation);
            }
            catch (OperationCanceledException)
            {
                break;
            }
            catch (SocketException)
            {
                // The browser gave up before it was let in.
                continue;
            }
            // Pages are made on the thread that answers, so none waits for another.
            var connection = Task.Run(() => new HttpConnection(socket, answer, clock).ServeAsync(cancellation), CancellationToken.None);
            _connections.TryAdd(connection, true);
            _ = connection.ContinueWith(ended => _connections.TryRemove(ended, out _), TaskScheduler.Default);
        }
        listener.Stop();
        await Task.WhenAll(_connections.Keys);
    }
}
