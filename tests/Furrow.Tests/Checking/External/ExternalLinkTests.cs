using System.Net;
using System.Net.Sockets;
using Furrow.Checking.External;
using Furrow.Tests.Checking.Pages;

namespace Furrow.Tests.Checking.External;

/// <summary>Links to other sites, tried on one that is on this machine.</summary>
public sealed class ExternalLinkTests : IDisposable
{
    private static readonly DateTimeOffset Today = new(2023, 2, 16, 8, 0, 0, TimeSpan.Zero);

    private readonly OtherSite _other = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("furrow-links-").FullName;
    private readonly SetClock _clock = new(Today);

    public void Dispose()
    {
        _other.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("/gone", "warning FUR0841: `URL/gone` is dead: 404 Not Found (on /en/2023/02/a/ and 2 more pages). Mend the link, lead to a copy in a web archive, or take it out.")]
    [InlineData("/round", "warning FUR0841: `URL/round` is dead: more than 5 redirects (on /en/2023/02/a/ and 2 more pages). Mend the link, lead to a copy in a web archive, or take it out.")]
    [InlineData("/moved", "warning FUR0842: `URL/moved` has moved to `URL/there` (on /en/2023/02/a/ and 2 more pages). Write the new address.")]
    [InlineData("/private", "warning FUR0843: `URL/private` could not be tried: 403 Forbidden (on /en/2023/02/a/ and 2 more pages). Open it in a browser.")]
    public void What_is_wrong_is_told_with_its_place(string path, string expected) =>
        Assert.Equal("content/a/index.en.md:5:12: " + expected.Replace("URL", _other.Url, StringComparison.Ordinal), Check(path).Line);

    [Theory]
    [InlineData("/there")]
    [InlineData("/there#part")]
    [InlineData("/get-only")]
    [InlineData("/busy")]
    [InlineData("/elsewhere-today")]
    public void What_is_there_is_not(string path) => Assert.Empty(Check(path).Lines);

    [Fact]
    public void A_host_that_does_not_answer_is_waited_for_no_longer_than_told() => Assert.EndsWith(
        "could not be tried: no answer within 1 s (on /en/2023/02/a/ and 2 more pages). Open it in a browser.",
        Check("/slow", new TrialSettings { Patience = TimeSpan.FromSeconds(1), Pause = TimeSpan.Zero }).Line, StringComparison.Ordinal);

    [Fact]
    public void Nobody_listening_is_dead()
    {
        _other.Dispose();

        Assert.Contains("is dead: the connection was refused (on ", Check("/there").Line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_that_closes_the_connection_is_dead()
    {
        using var closing = new TcpListener(IPAddress.Loopback, 0);
        closing.Start();
        _ = Task.Run(async () =>
        {
            while (true)
                (await closing.AcceptSocketAsync()).Dispose();
        }, TestContext.Current.CancellationToken);

        Assert.Contains("is dead: the connection was closed (on ", Check("/", host: $"http://{closing.LocalEndpoint}").Line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_URL_is_asked_for_once_and_by_name()
    {
        Check("/there");

        Assert.Equal(["HEAD /there"], _other.Requests);
        Assert.Equal("furrow/1.2", _other.UserAgent);
    }

    [Theory]
    [InlineData("/there", 6, 0)]
    [InlineData("/there", 8, 1)]
    [InlineData("/gone", 0, 0)]
    [InlineData("/gone", 2, 2)]
    [InlineData("/private", 0, 2)]
    public void A_good_answer_holds_for_a_week_a_bad_one_for_a_day(string path, int days, int asked)
    {
        var first = Check(path).Lines;
        _other.Requests.Clear();
        _clock.Now = Today.AddDays(days);

        Assert.Equal(first, Check(path).Lines);
        Assert.Equal(asked, _other.Requests.Count);
    }

    [Fact]
    public void A_cache_that_cannot_be_read_is_one_without_answers()
    {
        File.WriteAllText(Path.Join(_folder, "links.json"), "{ \"x\": 1");

        Assert.Empty(Check("/there").Lines);
        Assert.Single(_other.Requests);
    }

    [Fact]
    public void When_the_time_is_up_it_says_how_many_are_left() => Assert.Equal(
        "warning FUR0843: 1 of 1 links to other sites were not tried within the time limit; check again, which goes on where this ended, or set a longer --time-limit.",
        Check("/there", new TrialSettings { TimeLimit = TimeSpan.Zero }).Line);

    [Fact]
    public void Without_a_network_it_says_so_once()
    {
        using var http = new HttpClient(new NoNetwork());

        Assert.Equal(
            "warning FUR0843: None of the 1 links to other sites could be tried: there is no network here. Check again where there is one.",
            Check("/there", new TrialSettings(), http).Line);
    }

    private CheckedSite Check(string path, TrialSettings? settings = null, string? host = null)
    {
        using var http = LinkTrier.CreateClient("1.2");
        // Longer than a busy machine takes for a request to itself.
        return Check(path, settings ?? new TrialSettings { Patience = TimeSpan.FromSeconds(60), Pause = TimeSpan.Zero }, http, host);
    }

    private CheckedSite Check(string path, TrialSettings settings, HttpClient http, string? host = null) => CheckedSite.Of($"""
        -- content/a/index.en.md --
        ---
        title: Spring ploughing
        ignore: FUR0706
        ---
        One [link]({host ?? _other.Url}{path}).

        Two.
        """, options => options with
    {
        External = new LinkTrier(http, new LinkAnswerCache(Path.Join(_folder, "links.json"), _clock), settings, _clock),
    });

    private sealed class SetClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class NoNetwork : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException(HttpRequestError.NameResolutionError, "no names");
    }
}
