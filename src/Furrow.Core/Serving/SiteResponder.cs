using System.Security.Cryptography;
using Furrow.Config;
using Furrow.Metadata;
using Furrow.Routing;

namespace Furrow.Serving;

/// <summary>
/// Answers requests as a static host would: a page for a folder's address, <c>404.html</c> for what is not there, the headers
/// that hosts are told to send. Files are found by their addresses among those that the site has, never by a path on disk.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="events">The pages that are open.</param>
/// <param name="messages">Writes what they are told.</param>
/// <param name="host">The host that is listened on.</param>
internal sealed class SiteResponder(LiveSite site, LiveEvents events, LiveMessage messages, string host)
{
    private static readonly ResponseHeader NotKept = new("Cache-Control", "no-cache");

    /// <summary>Answers a request.</summary>
    public HttpReply Answer(HttpRequest request)
    {
        if (!ServerAddress.IsOwn(request.Host, host))
            return HttpReply.Text(421, "This server answers for its own address alone, so that no other site can read it.");
        if (request.Method is not ("GET" or "HEAD"))
            return HttpReply.Text(405, "Pages can be read and nothing else.", new ResponseHeader("Allow", "GET, HEAD"));
        var state = site.State;
        if (Decode(request.RawPath) is not { } path)
            return HttpReply.Text(400, "This address holds control characters.");
        if (path.StartsWith(LiveClient.Folder, StringComparison.Ordinal))
            return AnswerOwn(request, path);
        return AnswerPage(request, path, state, state.Shown);
    }

    private HttpReply AnswerOwn(HttpRequest request, string path)
    {
        if (path == LiveClient.Events)
        {
            var address = request.Parameter("page") ?? "";
            return new HttpReply(200, [new("Content-Type", "text/event-stream"), new("Cache-Control", "no-store")])
            {
                Stream = (output, cancellation) =>
                    events.SendAsync(AddressOf(address) ?? address, () => messages.Write(site.State, LiveChange.None), output, cancellation),
            };
        }
        return LiveClient.Find(path) is { } file
            ? WithBody(200, [new("Content-Type", MediaTypes.Of(path)), NotKept], file, request)
            : HttpReply.Text(404, "The server has no such file.");
    }

    private HttpReply AnswerPage(HttpRequest request, string path, LiveState state, SiteVersion shown)
    {
        var (config, addresses) = (shown.Plan.Config, new SiteAddresses(shown.Plan.Config));
        if (path == "/" && config.BasePath != "/")
            return Redirect(302, config.BasePath);
        if (!path.StartsWith(config.BasePath, StringComparison.Ordinal))
            return path + "/" == config.BasePath ? Redirect(301, config.BasePath + request.Query) : NotFound(request, state, shown, path);
        var address = path[(config.BasePath.Length - 1)..];
        if (address == SiteAddresses.ServiceWorker)
            return WithBody(200, [new("Content-Type", MediaTypes.Of(address)), .. HeadersOf(config, path)], LiveClient.ServiceWorker, request);
        if (Find(shown, address) is { } item)
            return Answer(item, address, request, state, shown, path);
        return !address.EndsWith('/') && Find(shown, address + "/") is not null
            ? Redirect(301, addresses.Href(address + "/") + request.Query)
            : NotFound(request, state, shown, path);
    }

    private HttpReply NotFound(HttpRequest request, LiveState state, SiteVersion shown, string path)
    {
        try
        {
            if (shown.Addresses.Find(SiteAddresses.NotFound) is { } page)
                return Make(page, 404, SiteAddresses.NotFound, request, state, shown);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The site's own 404 page cannot be had either; what was asked for is not there all the same.
        }
        return HttpReply.Text(404, $"There is no {path}.");
    }

    private HttpReply Answer(ServedItem item, string address, HttpRequest request, LiveState state, SiteVersion shown, string path)
    {
        try
        {
            return Make(item, 200, address, request, state, shown);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            // It went a moment ago.
            return NotFound(request, state, shown, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return HttpReply.Text(500, $"This file cannot be read: {exception.Message}");
        }
    }

    private HttpReply Make(ServedItem item, int status, string address, HttpRequest request, LiveState state, SiteVersion shown)
    {
        var headers = HeadersOf(shown.Plan.Config, new SiteAddresses(shown.Plan.Config).Href(address));
        var body = item.Make(shown);
        if (MediaTypes.Of(address) == MediaTypes.Html)
            return body is null ? Page(500, new ServedBody(LiveClient.PageInstead), state, request, headers) : Page(status, body, state, request, headers);
        return body is null ? HttpReply.Text(500, "This file cannot be made; the terminal says why.") : Send(status, [new("Content-Type", MediaTypes.Of(address)), .. headers], body, request);
    }

    // A host answers a folder's address with its index.html, and that with the same.
    private static ServedItem? Find(SiteVersion shown, string address)
    {
        const string index = "index.html";
        return FindExact(address)
            ?? (address.EndsWith('/') ? FindExact(address + index) : null)
            ?? (address.EndsWith("/" + index, StringComparison.Ordinal) ? FindExact(address[..^index.Length]) : null);

        ServedItem? FindExact(string at) => shown.Addresses.Find(at)
            ?? (at.StartsWith(SiteAddresses.SearchIndex, StringComparison.Ordinal) && shown.Search.TryGetValue(at[1..], out var file) ? new KnownItem(file) : null);
    }

    private HttpReply Page(int status, ServedBody body, LiveState state, HttpRequest request, IReadOnlyList<ResponseHeader> headers)
    {
        using var owned = body;
        using var copy = new MemoryStream();
        body.File?.CopyTo(copy);
        var html = body.File is null ? body.Content.Span : copy.ToArray();
        return WithBody(status, [new("Content-Type", MediaTypes.Html), .. headers], LiveClient.AddTo(html, messages.NameOf(state)), request);
    }

    private static HttpReply Send(int status, IReadOnlyList<ResponseHeader> headers, ServedBody body, HttpRequest request) => body.File is not { } file
        ? WithBody(status, headers, body.Content, request)
        : WithTag(status, headers, body, $"\"{file.Length:x}-{(file as FileStream is { } onDisk ? File.GetLastWriteTimeUtc(onDisk.SafeFileHandle).Ticks : 0):x}\"", request);

    private static HttpReply WithBody(int status, IReadOnlyList<ResponseHeader> headers, ReadOnlyMemory<byte> content, HttpRequest request) =>
        WithTag(status, headers, new ServedBody(content), $"\"{Convert.ToHexStringLower(SHA256.HashData(content.Span))[..20]}\"", request);

    // Conditional requests and ranges (RFC 9110, sections 13 and 14).
    private static HttpReply WithTag(int status, IReadOnlyList<ResponseHeader> headers, ServedBody body, string tag, HttpRequest request)
    {
        if (status != 200)
            return new HttpReply(status, headers, body);
        headers = [.. headers, new("ETag", tag), new("Accept-Ranges", "bytes")];
        if (request.Field("If-None-Match") is { } known && known.Split(',').Any(t => t.Trim() is var one && (one == "*" || one == tag || one == "W/" + tag)))
            return Without(body, new HttpReply(304, headers));
        var length = body.Length;
        if (request.Field("If-Range") is { } of && of != tag || ByteRange.Parse(request.Field("Range"), length) is not { } range)
            return new HttpReply(status, headers, body);
        return range.Length == 0
            ? Without(body, HttpReply.Text(416, "The file has no such part.", new ResponseHeader("Content-Range", $"bytes */{length}")))
            : new HttpReply(206, [.. headers, new("Content-Range", $"bytes {range.Start}-{range.Start + range.Length - 1}/{length}")], body) { Range = range };
    }

    private static HttpReply Without(ServedBody body, HttpReply reply)
    {
        body.Dispose();
        return reply;
    }

    // What hosts are told to send; and what they cannot know, that no other site on this machine is to read this one.
    private static IReadOnlyList<ResponseHeader> HeadersOf(SiteConfig config, string href)
    {
        var rules = new HeaderRuleBuilder(config);
        var some = rules.ForSome().Where(rule => rule.Path.EndsWith('*') ? href.StartsWith(rule.Path[..^1], StringComparison.Ordinal) : href == rule.Path)
            .SelectMany(rule => rule.Headers).ToList();
        return
        [
            .. rules.ForAll().Headers,
            new("Cross-Origin-Resource-Policy", "same-origin"),
            .. some.Count > 0 ? some : [NotKept],
        ];
    }

    private static HttpReply Redirect(int status, string href) =>
        HttpReply.Text(status, $"This page is at {href}.", new ResponseHeader("Location", href), NotKept);

    private string? AddressOf(string path) =>
        site.State.Shown.Plan.Config.BasePath is var basePath && path.StartsWith(basePath, StringComparison.Ordinal) && Decode(path[(basePath.Length - 1)..]) is { } address
            ? address
            : null;

    // What is no UTF-8 stays encoded, and no address has control characters: neither is found.
    private static string? Decode(string path) =>
        Uri.UnescapeDataString(path) is var text && !text.Any(char.IsControl) ? text : null;
}
