using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Furrow.BrowserTests;

/// <summary>
/// Serves a built site the way a plain static host does: files under a sub-path, <c>index.html</c> for a folder, and
/// <c>404.html</c> with status 404 for what is not there.
/// </summary>
internal sealed class StaticServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _basePath;
    private readonly string _root;

    /// <summary>Starts to listen, on a free port of this machine alone.</summary>
    /// <param name="root">The full path of the site's folder; it may be filled later.</param>
    /// <param name="basePath">The path the site is at, beginning and ending in <c>/</c>.</param>
    public StaticServer(string root, string basePath)
    {
        (_root, _basePath) = (root, basePath);
        _listener.Start();
        var port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        BaseUrl = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}{basePath}"));
        _ = AcceptAsync();
    }

    /// <summary>The address of the site's root.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Whether the server answers; else it hangs up on whoever calls.</summary>
    public bool IsUp { get; set; } = true;

    /// <summary>What every answer waits for.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>When answers say they were sent; null for a server that does not say.</summary>
    public DateTimeOffset? Clock { get; set; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            TcpClient client;
            try
            {
                client = await _listener.AcceptTcpClientAsync();
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                // The tests are over.
                return;
            }
            _ = AnswerAsync(client);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                // Chromium opens connections ahead of need and may close them unused: then there is no line.
                if (await reader.ReadLineAsync() is not { } request)
                    return;
                while (await reader.ReadLineAsync() is { Length: > 0 })
                {
                    // The headers do not matter here.
                }
                await Gate;
                if (IsUp)
                    await WriteAsync(stream, request.Split(' '));
            }
            catch (IOException)
            {
                // The browser went elsewhere before it had the answer; it is the one that reports what it misses.
            }
        }
    }

    private async Task WriteAsync(NetworkStream stream, string[] request)
    {
        var file = request is ["GET" or "HEAD", var target, ..] ? Find(target) : null;
        var (status, path) = file is null ? ("404 Not Found", Path.Combine(_root, "404.html")) : ("200 OK", file);
        var body = File.Exists(path) ? await File.ReadAllBytesAsync(path) : [];
        var date = Clock is { } clock ? $"Date: {clock:R}\r\n" : "";
        var head = $"HTTP/1.1 {status}\r\n{date}Content-Type: {ContentType(path)}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        if (request is not ["HEAD", ..])
            await stream.WriteAsync(body);
    }

    // Paths are the tests' own, so they are not guarded against `..`.
    private string? Find(string target)
    {
        var path = Uri.UnescapeDataString(target.Split('?')[0]);
        if (!path.StartsWith(_basePath, StringComparison.Ordinal))
            return null;
        var file = Path.Combine(_root, path[_basePath.Length..]);
        if (path.EndsWith('/'))
            file = Path.Combine(file, "index.html");
        return File.Exists(file) ? file : null;
    }

    private static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".webmanifest" => "application/manifest+json",
        ".xml" => "application/xml",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" => "image/jpeg",
        ".ico" => "image/x-icon",
        _ => "application/octet-stream",
    };
}
