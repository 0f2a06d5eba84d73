using System.Net;
using System.Net.Sockets;

namespace Furrow.Checking.External;

/// <summary>Asks other sites whether their pages are still there: by <c>HEAD</c>, and by <c>GET</c> where that is not answered well.</summary>
/// <param name="http">Sends the requests; it must not follow redirects by itself.</param>
/// <param name="cache">What is known from earlier checks.</param>
/// <param name="settings">How politely.</param>
/// <param name="clock">The time.</param>
public sealed class LinkTrier(HttpClient http, LinkAnswerCache cache, TrialSettings settings, TimeProvider clock)
{
    private const int MostRedirects = 5;

    /// <summary>How it is done.</summary>
    public TrialSettings Settings => settings;

    /// <summary>The time.</summary>
    public TimeProvider Clock => clock;

    /// <summary>What is known from earlier checks.</summary>
    public LinkAnswerCache Cache => cache;

    /// <summary>A client that sends requests as <see cref="LinkTrier"/> needs them, named as Furrow.</summary>
    public static HttpClient CreateClient(string version)
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.UserAgent.ParseAdd($"furrow/{version}");
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html, */*;q=0.8");
        return http;
    }

    /// <summary>Tries a URL.</summary>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public async Task<LinkAnswer> TryAsync(Uri url, CancellationToken cancellation)
    {
        var (at, movedTo) = (url, (Uri?)null);
        var isPermanent = true;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            var (status, location, error) = await AskAsync(at, cancellation);
            if (status is null)
                return Answer(error!.Value.State, error.Value.Reason);
            var reason = $"{(int)status} {NameOf(status.Value)}".TrimEnd();
            if ((int)status is >= 300 and < 400 && location is not null)
            {
                // What is beyond a detour that will end again is no new address.
                isPermanent &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
                at = new Uri(at, location);
                if (at.Scheme is not ("http" or "https"))
                    return Answer(LinkState.Unclear, $"leads on to {at.Scheme}:");
                movedTo = isPermanent ? at : movedTo;
                continue;
            }
            return (int)status switch
            {
                >= 200 and < 400 when movedTo is not null && movedTo != url => Answer(LinkState.Moved, reason) with { MovedTo = movedTo.AbsoluteUri },
                >= 200 and < 400 => Answer(LinkState.Good, reason),
                404 or 410 => Answer(LinkState.Dead, reason),
                // Forbidden, login, too many requests, a fault of the host: the page may well be there.
                _ => Answer(LinkState.Unclear, reason),
            };
        }
        return Answer(LinkState.Dead, $"more than {MostRedirects} redirects");
    }

    private async Task<(HttpStatusCode? Status, Uri? Location, (LinkState State, string Reason)? Error)> AskAsync(Uri url, CancellationToken cancellation)
    {
        var head = await SendAsync(HttpMethod.Head, url, cancellation);
        // Some hosts answer HEAD with whatever, and the page is there all the same.
        if (head.Status is { } status && (int)status < 400)
            return (status, head.Location, null);
        if (head.Error is { State: LinkState.Dead, Reason: not Closed })
            return (null, null, head.Error);
        if (head.RetryAfter is { } wait)
            await Task.Delay(wait, clock, cancellation);
        var get = await SendAsync(HttpMethod.Get, url, cancellation);
        return (get.Status, get.Location, get.Error);
    }

    private const string Closed = "the connection was closed";

    private async Task<(HttpStatusCode? Status, Uri? Location, TimeSpan? RetryAfter, (LinkState State, string Reason)? Error)> SendAsync(
        HttpMethod method, Uri url, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(settings.Patience);
        try
        {
            using var request = new HttpRequestMessage(method, url);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return (response.StatusCode, response.Headers.Location, WaitOf(response), null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, null, null, (LinkState.Unclear, $"no answer within {settings.Patience.TotalSeconds:0} s"));
        }
        catch (HttpRequestException e)
        {
            return (null, null, null, Explain(e));
        }
    }

    private TimeSpan? WaitOf(HttpResponseMessage response)
    {
        if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable))
            return null;
        var asked = response.Headers.RetryAfter?.Delta ?? (response.Headers.RetryAfter?.Date - clock.GetUtcNow()) ?? TimeSpan.FromSeconds(1);
        return asked < TimeSpan.Zero ? TimeSpan.Zero : asked < settings.LongestWait ? asked : settings.LongestWait;
    }

    private static (LinkState, string) Explain(HttpRequestException e) => e switch
    {
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } } => (LinkState.Dead, NoHost),
        { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => (LinkState.Dead, "the connection was refused"),
        { HttpRequestError: HttpRequestError.NameResolutionError } => (LinkState.Unclear, NoNames),
        { HttpRequestError: HttpRequestError.SecureConnectionError } => (LinkState.Unclear, "its certificate is not valid, so browsers warn of it"),
        { HttpRequestError: HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse } => (LinkState.Dead, Closed),
        { InnerException: IOException } => (LinkState.Dead, Closed),
        _ => (LinkState.Unclear, "there is no way to it"),
    };

    /// <summary>The reason where names of hosts cannot be looked up, which is so without a network.</summary>
    public const string NoNames = "its host's name cannot be looked up";

    /// <summary>The reason where a host's name leads to none.</summary>
    public const string NoHost = "there is no such host";

    private static string NameOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound => "Not Found",
        HttpStatusCode.Gone => "Gone",
        HttpStatusCode.TooManyRequests => "Too Many Requests",
        HttpStatusCode.Forbidden => "Forbidden",
        HttpStatusCode.Unauthorized => "Unauthorized",
        HttpStatusCode.ServiceUnavailable => "Service Unavailable",
        _ => "",
    };

    private LinkAnswer Answer(LinkState state, string reason) => new(state, reason, clock.GetUtcNow());
}
