using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Furrow.Tests.Serving;

/// <summary>What the server answers, over a real connection.</summary>
public sealed class SiteServerTests : IAsyncDisposable
{
    private const string Config = """
        {
          "baseUrl": "https://example.org/archive/",
          "title": { "zh": "犁痕", "en": "Furrow" },
          "languages": [
            { "key": "zh", "tag": "zh-Hans", "label": "中文" },
            { "key": "en", "tag": "en", "label": "English" }
          ]
        }

        """;

    private readonly RunningServer _server = new($$$"""
        -- site.config.json --
        {{{Config}}}
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023-02
        ---
        正文。
        -- content/a/photo.png --
        PNG 40x30
        -- templates/layouts/base.html --
        layout: {{ page.layout }}
        canonical: {{ page.canonical }}
        {{ if page.layout == 'offline' }}{{ asset 'site.css' }}{{ end }}
        -- static/notes/index.html --
        <p>Notes</p>
        -- static/data/说明.txt --
        0123456789
        """);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_page_is_that_of_a_build_for_this_address_and_the_script_that_reloads_it()
    {
        var response = await GetAsync("zh/2023/02/a/");
        var page = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
        Assert.Contains($"canonical: {_server.Address}zh/2023/02/a/", page, StringComparison.Ordinal);
        Assert.Matches("<script type=\"module\" src=\"/.furrow/live.js\" data-furrow-state=\"[0-9a-f]{8}-1\"></script>\n$", page);
    }

    [Theory]
    [InlineData("/", 302, "/archive/")]
    [InlineData("/archive", 301, "/archive/")]
    [InlineData("/archive/zh", 301, "/archive/zh/")]
    [InlineData("/archive/zh?q=1", 301, "/archive/zh/?q=1")]
    [InlineData("/archive/notes", 301, "/archive/notes/")]
    public async Task A_folder_without_its_slash_and_the_root_lead_on(string address, int status, string target)
    {
        var response = await _server.Client.GetAsync(new Uri(_server.Address, address), Cancellation);

        Assert.Equal((status, target), ((int)response.StatusCode, response.Headers.Location!.OriginalString));
    }

    [Theory]
    [InlineData("zh/", "text/html; charset=utf-8")]
    [InlineData("zh/index.html", "text/html; charset=utf-8")]
    [InlineData("notes/", "text/html; charset=utf-8")]
    [InlineData("zh/feed.xml", "application/xml; charset=utf-8")]
    [InlineData("zh/feed.json", "application/json; charset=utf-8")]
    [InlineData("zh/site.webmanifest", "application/manifest+json; charset=utf-8")]
    [InlineData("search/search.js", "text/javascript; charset=utf-8")]
    [InlineData("search/manifest.json", "application/json; charset=utf-8")]
    [InlineData("media/a/photo.png", "image/png")]
    [InlineData("data/%E8%AF%B4%E6%98%8E.txt", "text/plain; charset=utf-8")]
    [InlineData("_headers", "application/octet-stream")]
    public async Task Each_file_has_its_type(string address, string type)
    {
        var response = await GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("/elsewhere/")]
    [InlineData("content/a/index.zh.md")]
    [InlineData("/archive/..%2f..%2fsite.config.json")]
    [InlineData("%FF%FE")]
    public async Task What_is_not_there_gets_the_404_page_and_nothing_outside_of_the_site(string address)
    {
        var response = await GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("layout: not-found", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_path_leads_out_of_the_site()
    {
        var answer = await _server.SendAsync("GET /archive/../../../../etc/passwd HTTP/1.1", $"Host: {_server.Address.Authority}");

        Assert.StartsWith("HTTP/1.1 404 Not Found\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_are_those_that_hosts_are_told_to_send()
    {
        var page = await GetAsync("zh/");
        var asset = await GetAsync(Assert.Single(Regex.Matches(await _server.Client.GetStringAsync(new Uri(_server.Address, "offline.html"), Cancellation), "assets/site\\.[0-9a-f]+\\.css")).Value);

        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("frame-ancestors 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("same-origin", Assert.Single(page.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal("no-cache", page.Headers.CacheControl!.ToString());
        Assert.Equal("public, max-age=31536000, immutable", Assert.Single(asset.Headers.GetValues("Cache-Control")));
    }

    [Fact]
    public async Task A_browser_that_has_the_newest_is_told_so()
    {
        var first = await GetAsync("zh/");
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri(_server.Address, "zh/"));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var second = await _server.Client.SendAsync(again, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_head_is_all_but_the_body()
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, new Uri(_server.Address, "zh/"));
        var response = await _server.Client.SendAsync(head, Cancellation);

        Assert.Equal((await (await GetAsync("zh/")).Content.ReadAsByteArrayAsync(Cancellation)).Length, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("bytes=2-4", "234", "bytes 2-4/11")]
    [InlineData("bytes=7-", "789\n", "bytes 7-10/11")]
    [InlineData("bytes=-3", "89\n", "bytes 8-10/11")]
    public async Task A_part_of_a_file_can_be_had(string range, string part, string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_server.Address, "data/说明.txt"));
        request.Headers.Range = RangeHeaderValue.Parse(range);
        var response = await _server.Client.SendAsync(request, Cancellation);

        Assert.Equal((HttpStatusCode.PartialContent, part, name),
            (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation), response.Content.Headers.ContentRange!.ToString()));
    }

    [Fact]
    public async Task A_part_that_is_not_there_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_server.Address, "data/说明.txt"));
        request.Headers.Range = RangeHeaderValue.Parse("bytes=20-");

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, (await _server.Client.SendAsync(request, Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:8080")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task A_name_that_another_site_has_let_point_here_is_not_answered(string host)
    {
        var answer = await _server.SendAsync("GET /archive/zh/ HTTP/1.1", $"Host: {host}");

        Assert.StartsWith("HTTP/1.1 421 Misdirected Request\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("[::1]:8080")]
    [InlineData("192.168.1.2:8080")]
    public async Task A_name_that_cannot_point_elsewhere_is(string host) =>
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", await _server.SendAsync("GET /archive/zh/ HTTP/1.1", $"Host: {host}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("POST /archive/zh/ HTTP/1.1", "405 Method Not Allowed")]
    [InlineData("GET /archive/%00 HTTP/1.1", "400 Bad Request")]
    [InlineData("GET archive HTTP/1.1", "400 Bad Request")]
    [InlineData("GET /archive/zh/ HTTP/3", "400 Bad Request")]
    [InlineData("nonsense", "400 Bad Request")]
    public async Task Other_requests_are_refused(string line, string status)
    {
        var answer = await _server.SendAsync(line, "Host: 127.0.0.1");

        Assert.StartsWith($"HTTP/1.1 {status}\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("Host: 127.0.0.1", "Host: 127.0.0.1")]
    [InlineData("Host: 127.0.0.1", "host: evil.example")]
    [InlineData("Host : 127.0.0.1")]
    public async Task A_request_that_does_not_name_one_host_is_refused(params string[] fields) => Assert.StartsWith(
        "HTTP/1.1 400 Bad Request\r\n", await _server.SendAsync(["GET /archive/zh/ HTTP/1.1", .. fields]), StringComparison.Ordinal);

    [Fact]
    public async Task Another_path_in_the_config_is_where_the_site_is_from_then_on()
    {
        await using var messages = _server.ListenAsync().GetAsyncEnumerator(Cancellation);
        Assert.True(await messages.MoveNextAsync());
        var before = messages.Current.GetProperty("root").GetString();

        _server.Site.Write("site.config.json", Config.Replace("/archive/", "/news/", StringComparison.Ordinal));
        do
            Assert.True(await messages.MoveNextAsync());
        while (messages.Current.GetProperty("root").GetString() == before);
        var page = await _server.Client.GetStringAsync(new Uri(_server.Address, "/news/zh/"), Cancellation);
        var root = await _server.Client.GetAsync(new Uri(_server.Address, "/"), Cancellation);

        Assert.Equal(("/archive/", "/news/"), (before, messages.Current.GetProperty("root").GetString()));
        Assert.Contains($"canonical: {new Uri(_server.Address, "/news/zh/")}", page, StringComparison.Ordinal);
        Assert.Equal("/news/", root.Headers.Location!.OriginalString);
        Assert.Equal(new Uri(_server.Address, "/news/"), await _server.Moves.Reader.ReadAsync(Cancellation));
    }

    [Fact]
    public async Task The_worker_of_the_theme_is_one_that_removes_itself()
    {
        var worker = await GetAsync("service-worker.js");

        Assert.Equal("text/javascript; charset=utf-8", worker.Content.Headers.ContentType!.ToString());
        Assert.Contains("registration.unregister()", await worker.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> GetAsync(string address) => _server.Client.GetAsync(new Uri(_server.Address, address), Cancellation);
}
