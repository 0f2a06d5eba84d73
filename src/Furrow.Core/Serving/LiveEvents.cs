using System.Collections.Concurrent;
using System.Text;
using System.Threading.Channels;

namespace Furrow.Serving;

/// <summary>Tells the pages that are open what happens: server-sent events (HTML Standard, section 9.2).</summary>
internal sealed class LiveEvents
{
    // A connection whose page is gone is noticed when something is sent.
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<Channel<byte[]>, string> _pages = new();

    /// <summary>The addresses of the pages that are open.</summary>
    public IReadOnlyCollection<string> Addresses => [.. _pages.Values.Distinct()];

    /// <summary>Sends a message to all open pages.</summary>
    /// <param name="message">JSON on one line.</param>
    public void Send(byte[] message)
    {
        foreach (var page in _pages.Keys)
            page.Writer.TryWrite(message);
    }

    /// <summary>Sends messages to one page until it is closed.</summary>
    /// <param name="address">The page's address.</param>
    /// <param name="first">Makes the message that it begins with.</param>
    /// <param name="output">The connection.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task SendAsync(string address, Func<byte[]> first, HttpOutput output, CancellationToken cancellation)
    {
        var page = Channel.CreateUnbounded<byte[]>();
        _pages.TryAdd(page, address);
        try
        {
            // Once it is on the list: what happens meanwhile comes after it.
            await WriteAsync(output, first(), cancellation);
            while (true)
            {
                var next = page.Reader.ReadAsync(cancellation).AsTask();
                while (await Task.WhenAny(next, Task.Delay(Pulse, cancellation)) != next)
                    await output.WriteAsync(": still here\n\n"u8.ToArray(), cancellation);
                await WriteAsync(output, await next, cancellation);
            }
        }
        finally
        {
            _pages.TryRemove(page, out _);
        }
    }

    private static Task WriteAsync(HttpOutput output, byte[] message, CancellationToken cancellation) =>
        output.WriteAsync((byte[])[.. "data: "u8, .. message, .. Encoding.UTF8.GetBytes("\n\n")], cancellation);
}
