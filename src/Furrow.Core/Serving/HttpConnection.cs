using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Furrow.Serving;

/// <summary>One connection of HTTP/1.1 (RFC 9112): requests and answers by turns until one side ends it.</summary>
/// <param name="socket">The connection; closed at the end.</param>
/// <param name="answer">Answers a request.</param>
/// <param name="clock">Says when answers are sent.</param>
/// <param name="patience">How long the other side may say nothing, and how long it may take none of what is sent.</param>
/// <param name="trouble">Is told of files that cannot be read to their end.</param>
internal sealed class HttpConnection(
    Socket socket, Func<HttpRequest, HttpReply> answer, TimeProvider clock, TimeSpan patience, Action<string> trouble)
{
    private const int LongestHead = 32 * 1024;

    private readonly byte[] _buffer = new byte[LongestHead];
    private int _filled;

    /// <summary>Answers until the connection ends. Does not throw for what the other side does.</summary>
    public async Task ServeAsync(CancellationToken cancellation)
    {
        using var owned = socket;
        try
        {
            socket.NoDelay = true;
            await using var stream = new NetworkStream(socket);
            var output = new HttpOutput(stream, patience);
            while (await ReadHeadAsync(stream, output, cancellation) is { } length)
            {
                if (!await AnswerAsync(output, length, cancellation))
                    return;
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException)
        {
            // The browser went away or said or took nothing for long, or the server stops: either way there is nobody to tell.
        }
    }

    // The length of the next head with the empty line at its end; null when there is none to come.
    private async Task<int?> ReadHeadAsync(NetworkStream stream, HttpOutput output, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(patience);
        while (true)
        {
            if (_buffer.AsSpan(0, _filled).IndexOf("\r\n\r\n"u8) is >= 0 and var at)
                return at + 4;
            if (_filled == LongestHead)
            {
                await WriteAsync(output, HttpReply.Text(431, "This request is too long."), isHead: false, keepsAlive: false, cancellation);
                return null;
            }
            var read = await stream.ReadAsync(_buffer.AsMemory(_filled), end.Token);
            if (read == 0)
                return null;
            _filled += read;
        }
    }

    private async Task<bool> AnswerAsync(HttpOutput output, int length, CancellationToken cancellation)
    {
        var request = HttpRequest.Parse(_buffer.AsSpan(0, length - 4));
        _buffer.AsSpan(length, _filled - length).CopyTo(_buffer);
        _filled -= length;
        var reply = request is null ? HttpReply.Text(400, "This is no request that a server of files can answer.") : answer(request);
        var keepsAlive = request is { KeepsAlive: true } && reply.Stream is null;
        using var body = reply.Body;
        await WriteAsync(output, reply, request?.Method == "HEAD", keepsAlive, cancellation);
        return keepsAlive;
    }

    private async Task WriteAsync(HttpOutput output, HttpReply reply, bool isHead, bool keepsAlive, CancellationToken cancellation)
    {
        var length = reply.Range?.Length ?? reply.Body?.Length ?? 0;
        var head = Head(reply, reply.Stream is null && reply.Status != 304 ? length : null, keepsAlive);
        if (isHead || reply.Status == 304)
            await output.WriteAsync(head, cancellation);
        else if (reply.Stream is { } write)
        {
            await output.WriteAsync(head, cancellation);
            await write(output, cancellation);
        }
        else if (reply.Body?.File is not { } file)
        {
            // At once, so that small pages are one packet and wait for nothing.
            var content = reply.Range is { } range ? reply.Body?.Content.Slice((int)range.Start, (int)range.Length) : reply.Body?.Content;
            await output.WriteAsync((byte[])[.. head, .. (content ?? default).Span], cancellation);
        }
        else
        {
            await output.WriteAsync(head, cancellation);
            await CopyAsync(file, output, reply.Range?.Start ?? 0, length, cancellation);
        }
    }

    private async Task CopyAsync(Stream file, HttpOutput output, long start, long length, CancellationToken cancellation)
    {
        file.Position = start;
        var buffer = new byte[64 * 1024];
        while (length > 0)
        {
            var read = await ReadAsync(file, buffer.AsMemory(0, (int)Math.Min(buffer.Length, length)), cancellation);
            // There is less of the file than was promised; only the end of the connection can say so.
            if (read == 0)
                throw new IOException("The file was cut short while it was sent.");
            await output.WriteAsync(buffer.AsMemory(0, read), cancellation);
            length -= read;
        }
    }

    // How many bytes of the file could be read; 0 when that is none.
    private async Task<int> ReadAsync(Stream file, Memory<byte> buffer, CancellationToken cancellation)
    {
        try
        {
            return await file.ReadAsync(buffer, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            trouble($"A file could not be sent to its end ({exception.Message}); see that it can be read.");
            return 0;
        }
    }

    private byte[] Head(HttpReply reply, long? length, bool keepsAlive)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {reply.Status} {reply.Reason}\r\nDate: {clock.GetUtcNow():R}\r\n");
        foreach (var header in reply.Headers)
            head.Append(CultureInfo.InvariantCulture, $"{header.Name}: {header.Value}\r\n");
        if (length is not null)
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {length}\r\n");
        head.Append(keepsAlive ? "\r\n" : "Connection: close\r\n\r\n");
        return Encoding.Latin1.GetBytes(head.ToString());
    }
}
