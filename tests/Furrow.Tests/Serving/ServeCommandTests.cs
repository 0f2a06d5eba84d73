using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Serving;

/// <summary><c>furrow serve</c> as an editor calls it: what it says, and how it ends.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private readonly DiskSite _site = new("""
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023-02
        ---
        正文。
        """);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task It_says_where_the_site_is_and_what_changed_and_ends_with_0_when_it_is_stopped()
    {
        using var process = _site.Start(["serve", "--port", "0"]);
        var first = await process.StandardOutput.ReadLineAsync(Cancellation);
        var second = await process.StandardOutput.ReadLineAsync(Cancellation);
        var checkedSite = await process.StandardOutput.ReadLineAsync(Cancellation);
        using var client = new HttpClient();
        // An open page does not keep the server from stopping.
        await using var open = await client.GetStreamAsync(new Uri(new Uri(first!.Split(' ')[^1]), "/.furrow/events?page=/"), Cancellation);
        // Whole at once: a file that is seen half written has other errors first.
        _site.Write("notes.txt", "---\ntitel: 乙\ndate: 2023-02\n---\n正文。\n");
        File.Move(Path.Join(_site.Folder, "notes.txt"), Path.Join(_site.Folder, "content/a/index.zh.md"), overwrite: true);
        var third = await process.StandardOutput.ReadLineAsync(Cancellation);
        var error = await process.StandardError.ReadLineAsync(Cancellation);
        Stop(process);

        Assert.Matches(@"^Serving 1 story in 1 article at http://127\.0\.0\.1:\d+/$", first);
        Assert.Matches(@"^Ready after \d+ ms|\d+\.\d s\. Ctrl-C stops it\.$", second);
        Assert.Equal("The whole site is checked: 0 errors, 0 warnings.", checkedSite);
        Assert.Matches(@"^\d\d:\d\d:\d\d content/a/index\.zh\.md → (\d+ ms|\d+\.\d s)$", third);
        Assert.Equal("content/a/index.zh.md:2:1: error FUR0105: `titel` is not a key here; did you mean `title`?", error);
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)), "It does not stop.");
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void A_port_that_is_taken_ends_with_2_and_says_what_to_do()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var call = _site.Furrow("serve", "--port", $"{port}");

        Assert.Equal((2, $"error: Port {port} of 127.0.0.1 is taken by another program; name another with --port, or leave --port out to have a free one found."),
            (call.ExitCode, call.Errors.Trim()));
    }

    [Fact]
    public void A_host_that_is_none_of_this_machine_ends_with_2()
    {
        var call = _site.Furrow("serve", "--host", "192.0.2.1", "--port", "0");

        Assert.Equal(2, call.ExitCode);
        Assert.Matches(@"^error: Nothing can listen on 192\.0\.2\.1, port 0 \(.+\); name another with --host or --port\.\s*$", call.Errors);
    }

    [Theory]
    [InlineData("--port", "65536")]
    [InlineData("--port", "http")]
    [InlineData("--editor", "notepad")]
    public void A_bad_option_ends_with_2_and_names_it(string option, string value)
    {
        var call = _site.Furrow("serve", option, value);

        Assert.Equal(2, call.ExitCode);
        Assert.Contains(option, call.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_config_that_cannot_be_used_from_the_start_ends_with_2()
    {
        _site.Delete("site.config.json");

        var call = _site.Furrow("serve", "--port", "0");

        Assert.Equal((2, "site.config.json: error FUR0001: There is no site.config.json here; run furrow in the site's folder or name it with --site DIR."),
            (call.ExitCode, call.Errors.Trim()));
    }

    // What a terminal's Ctrl-C and a service's stop come to; .NET has no call for it.
    private static void Stop(Process process)
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        kill.WaitForExit();
    }
}
