using System.Net;
using System.Net.Sockets;
using System.Collections.Concurrent;

namespace Furrow.Tests.Checking.External;

/// <summary>Another site on the web, here on this machine: what it answers is said by the path it is asked for.</summary>
internal sealed class OtherSite : IDisposable
{
    private readonly HttpListener _listener;

    public OtherSite()
    {
        (_listener, Url) = Listen();
        _ = Task.Run(ServeAsync);
    }

    /// <summary>Its address, without a slash at the end.</summary>
    public string Url { get; }

    /// <summary>What it was asked, as <c>HEAD /path</c>.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>Who asked.</summary>
    public string? UserAgent { get; private set; }

    public void Dispose() => _listener.Close();

    // It takes no port 0, and a port that is free now may be another's a moment later.
    private static (HttpListener Listener, string Url) Listen()
    {
        for (var tries = 1; ; tries++)
        {
            var listener = new HttpListener();
            var url = $"http://127.0.0.1:{FreePort()}";
            listener.Prefixes.Add(url + "/");
            try
            {
                listener.Start();
                return (listener, url);
            }
            catch (HttpListenerException) when (tries < 10)
            {
                listener.Close();
            }
        }
    }

    private static int FreePort()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            Answer(context);
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var isFirst = !Requests.Any(r => r.EndsWith(" " + request.Url!.AbsolutePath, StringComparison.Ordinal));
        Requests.Enqueue($"{request.HttpMethod} {request.Url!.AbsolutePath}");
        UserAgent = request.UserAgent;
        switch (request.Url.AbsolutePath)
        {
            case "/slow":
                return;
            case "/get-only":
                response.StatusCode = request.HttpMethod == "HEAD" ? 405 : 200;
                break;
            case "/busy":
                response.StatusCode = isFirst ? 429 : 200;
                response.Headers["Retry-After"] = "0";
                break;
            case "/moved":
                response.StatusCode = 301;
                response.RedirectLocation = "/there";
                break;
            case "/elsewhere-today":
                response.StatusCode = 302;
                response.RedirectLocation = "/there";
                break;
            case "/round":
                response.StatusCode = 302;
                response.RedirectLocation = "/round";
                break;
            case "/private":
                response.StatusCode = 403;
                break;
            case "/gone":
            case "/gone/sitemap.xml":
                response.StatusCode = 404;
                break;
            case "/broken":
                response.StatusCode = 503;
                break;
            case "/list":
                Write(response, "/zh/2022/12/a/\n");
                break;
            case "/list-with-mark":
                Write(response, "\uFEFF/zh/2022/12/a/\n");
                break;
            case "/published/sitemap.xml":
                Write(response, $"<urlset><url><loc>{Url}/published/zh/2022/12/a/</loc></url></urlset>");
                break;
            case "/list-elsewhere":
                response.StatusCode = 302;
                response.RedirectLocation = "/list";
                break;
            case "/list-nowhere":
                response.StatusCode = 302;
                response.Headers["Location"] = "//";
                break;
            case "/list-not-packed":
                response.Headers["Content-Encoding"] = "gzip";
                Write(response, "/zh/a/");
                break;
            case "/list-off-the-web":
                response.StatusCode = 302;
                response.RedirectLocation = "ftp://example.org/urls.txt";
                break;
            case "/list-of-parts":
                Write(response, $"<sitemapindex><sitemap><loc>{Url}/list</loc></sitemap><sitemap><loc>{Url}/list-elsewhere</loc></sitemap></sitemapindex>");
                break;
            case "/list-without-its-part":
                Write(response, $"<sitemapindex><sitemap><loc>{Url}/gone</loc></sitemap></sitemapindex>");
                break;
            case "/list-of-a-file":
                Write(response, "<sitemapindex><sitemap><loc>file:///etc/hostname</loc></sitemap></sitemapindex>");
                break;
        }
        response.Close();
    }

    private static void Write(HttpListenerResponse response, string text) => response.OutputStream.Write(System.Text.Encoding.UTF8.GetBytes(text));
}
