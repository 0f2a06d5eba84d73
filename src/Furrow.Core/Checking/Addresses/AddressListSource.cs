using System.Globalization;

namespace Furrow.Checking.Addresses;

/// <summary>Fetches lists of addresses: from files, or from the web; an index of sitemaps with its parts.</summary>
/// <param name="siteFolder">The site's folder, which paths of lists are told from.</param>
/// <param name="http">Fetches those on the web; it must not follow redirects by itself.</param>
/// <param name="limits">How far those on the web are followed.</param>
public sealed class AddressListSource(string siteFolder, HttpClient http, AddressListLimits limits)
{
    private readonly AddressListFetcher _fetcher = new(http, limits);

    /// <summary>The texts of a list; one null for a list on the web that is not there, as that of a site before it is first published.</summary>
    /// <param name="name">A file's path or a URL.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">The list cannot be read; the message says why.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<IReadOnlyList<(string Path, string? Text)>> ReadAsync(string name, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(limits.Patience);
        try
        {
            return await ReadWithPartsAsync(name, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture,
                $"The list {name} for --against did not come whole within {limits.Patience.TotalSeconds:0.#} s. Try again later, or save it as a file and name that."));
        }
    }

    private async Task<IReadOnlyList<(string Path, string? Text)>> ReadWithPartsAsync(string name, CancellationToken cancellation)
    {
        if (await ReadOneAsync(name, cancellation) is not { } text)
            return [(name, null)];
        var parts = AddressListReader.PartsOf(text);
        if (parts.Count == 0)
            return [(PathOf(name), text)];
        var lists = new List<(string Path, string? Text)>();
        foreach (var part in parts.Select(part => PartOf(name, part)))
        {
            lists.Add((PathOf(part), await ReadOneAsync(part, cancellation)
                ?? throw new IOException($"The list {name} for --against names {part}, which is not there. Publish that part, or take it out.")));
        }
        return lists;
    }

    private static string PartOf(string index, string part)
    {
        // Beside a file, whatever host the index was made for.
        if (!IsWeb(index))
            return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(index))!, part[(part.LastIndexOf('/') + 1)..]);
        // What a host says is never taken for a file of this machine.
        return Uri.TryCreate(new Uri(index), part, out var url) && IsWeb(url.AbsoluteUri)
            ? url.AbsoluteUri
            : throw new IOException($"The list {index} for --against names `{part}`, which is not on the web. Write its whole address.");
    }

    private async Task<string?> ReadOneAsync(string name, CancellationToken cancellation)
    {
        if (IsWeb(name))
            return await _fetcher.FetchAsync(new Uri(name), cancellation);
        return File.Exists(name)
            ? await File.ReadAllTextAsync(name, cancellation)
            : throw new FileNotFoundException($"There is no list {name} for --against; `furrow check --write-urls {name}` writes that of the site as it is.");
    }

    private string PathOf(string name) =>
        IsWeb(name) ? name : Path.GetRelativePath(siteFolder, Path.GetFullPath(name)).Replace('\\', '/');

    private static bool IsWeb(string name) =>
        Uri.TryCreate(name, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);
}
