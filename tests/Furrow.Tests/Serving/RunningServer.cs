using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Furrow.Diagnostics;
using Furrow.Serving;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Serving;

/// <summary>A site in a temporary folder, served by <see cref="SiteServer"/>.</summary>
internal sealed class RunningServer : IServeLog, IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource<Uri> _address = new();
    private readonly SiteServer _server;
    private readonly Task _run;

    /// <summary>Serves the site that a text describes (<see cref="SiteText"/>), with <see cref="PlainSite"/> beneath it.</summary>
    public RunningServer(string text, TimeProvider? clock = null)
    {
        Site = new DiskSite(text);
        _server = new SiteServer(new ServeOptions { SiteFolder = Site.Folder, Port = 0, Build = new BuildOptions { Jobs = 2 } }, this, clock);
        _run = _server.RunAsync(_end.Token);
        Address = _address.Task.WaitAsync(TimeSpan.FromMinutes(1)).GetAwaiter().GetResult();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public DiskSite Site { get; }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>The batches of files that changed, as the editor is told of them.</summary>
    public Channel<IReadOnlyList<string>> Changes { get; } = Channel.CreateUnbounded<IReadOnlyList<string>>();

    /// <summary>Where the site went, when it did.</summary>
    public Channel<Uri> Moves { get; } = Channel.CreateUnbounded<Uri>();

    /// <summary>What the editor is warned of.</summary>
    public ConcurrentQueue<string> Warnings { get; } = new();

    /// <summary>Stops the server, and waits until it has.</summary>
    public async Task StopAsync()
    {
        await _end.CancelAsync();
        await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _server.Dispose();
        _end.Dispose();
        Client.Dispose();
        Site.Dispose();
    }

    /// <summary>Sends a request as it is written, each line ended as HTTP has it, and gives all of the answer.</summary>
    public async Task<string> SendAsync(params string[] lines)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Address.Host, Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(string.Join("\r\n", [.. lines, "Connection: close", "", ""])));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Listens as an open page does: each message as JSON, the first of them at once.</summary>
    public async IAsyncEnumerable<JsonElement> ListenAsync(string page = "/")
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await using var stream = await Client.GetStreamAsync(new Uri(Address, $"/.furrow/events?page={page}"), patience.Token);
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                yield return JsonDocument.Parse(line[6..]).RootElement;
        }
    }

    /// <summary>Asks for a page until it has some words.</summary>
    public async Task UntilAsync(string address, string words)
    {
        var page = "";
        for (var tries = 0; tries < 600; tries++)
        {
            page = await (await Client.GetAsync(new Uri(Address, address))).Content.ReadAsStringAsync();
            if (page.Contains(words, StringComparison.Ordinal))
                return;
            await Task.Delay(100);
        }
        Assert.Fail($"{address} never had `{words}`:\n{page}");
    }

    public void Started(Uri address, int stories, int articles, TimeSpan elapsed) => _address.SetResult(address);

    public void Changed(IReadOnlyList<string> paths, LiveChange change, TimeSpan elapsed, IReadOnlyList<Diagnostic> found) =>
        Changes.Writer.TryWrite(paths);

    public void Checked(IReadOnlyList<Diagnostic> found, bool isComplete)
    {
    }

    public void Moved(Uri address) => Moves.Writer.TryWrite(address);

    public void Warn(string message) => Warnings.Enqueue(message);
}
