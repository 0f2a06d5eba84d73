using System.Net;
using System.Text;
using Furrow.Data;

namespace Furrow.Checking.Addresses;

/// <summary>Fetches a file with addresses from the web, within limits.</summary>
/// <param name="http">Sends the requests; it must not follow redirects by itself.</param>
/// <param name="limits">How far and how much.</param>
internal sealed class AddressListFetcher(HttpClient http, AddressListLimits limits)
{
    private const string Instead = "Save it as a file and name that.";

    /// <summary>The file's text; null when its host says that there is none (404, 410).</summary>
    /// <exception cref="IOException">It cannot be fetched; the message says why.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<string?> FetchAsync(Uri url, CancellationToken cancellation)
    {
        try
        {
            return await FollowAsync(url, cancellation);
        }
        catch (Exception e) when (e is HttpRequestException or HttpIOException or InvalidDataException)
        {
            throw new IOException($"The list {url} for --against cannot be fetched: {e.Message.TrimEnd('.')}. {Instead}", e);
        }
    }

    private async Task<string?> FollowAsync(Uri url, CancellationToken cancellation)
    {
        var at = url;
        for (var redirects = 0; redirects <= limits.MostRedirects; redirects++)
        {
            using var response = await http.GetAsync(at, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } location)
            {
                if (!Uri.TryCreate(at, location, out var next) || next.Scheme is not ("http" or "https"))
                    throw new IOException($"The list {url} for --against leads on to {location.OriginalString}, which is not on the web. {Instead}");
                at = next;
                continue;
            }
            if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
                return null;
            if (!response.IsSuccessStatusCode)
                throw new IOException($"The list {url} for --against cannot be fetched: its host answers {$"{(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd()}. {Instead}");
            return await ReadAsync(url, response.Content, cancellation);
        }
        throw new IOException($"The list {url} for --against leads on more than {limits.MostRedirects} times. Name the address where it is.");
    }

    private async Task<string> ReadAsync(Uri url, HttpContent content, CancellationToken cancellation)
    {
        await using var body = await content.ReadAsStreamAsync(cancellation);
        using var read = new MemoryStream();
        var part = new byte[81920];
        while (await body.ReadAsync(part, cancellation) is var length and > 0)
        {
            if (read.Length + length > limits.MostBytes)
                throw new IOException($"The list {url} for --against is larger than {limits.MostBytes} bytes, the most that a sitemap may have. Divide it, and name the parts.");
            read.Write(part, 0, length);
        }
        // As sitemaps must be; a list from the web begins with a byte order mark as often as one from an editor.
        return Encoding.UTF8.GetString(SourceText.WithoutMark(read.GetBuffer().AsSpan(0, (int)read.Length)));
    }
}
