namespace Furrow.Checking.Addresses;

/// <summary>Fetches lists of addresses: from files, or from the web; an index of sitemaps with its parts.</summary>
/// <param name="siteFolder">The site's folder, which paths of lists are told from.</param>
/// <param name="http">Fetches those on the web.</param>
public sealed class AddressListSource(string siteFolder, HttpClient http)
{
    /// <summary>The texts of a list.</summary>
    /// <param name="name">A file's path or a URL.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">The list cannot be read; the message says why.</exception>
    public async Task<IReadOnlyList<(string Path, string Text)>> ReadAsync(string name, CancellationToken cancellation)
    {
        var lists = new List<(string Path, string Text)>();
        var text = await ReadOneAsync(name, cancellation);
        var parts = AddressListReader.PartsOf(text);
        if (parts.Count == 0)
            lists.Add((PathOf(name), text));
        foreach (var part in parts)
        {
            // Beside the index, whatever host the index was made for.
            var file = part[(part.LastIndexOf('/') + 1)..];
            var beside = IsWeb(name) ? part : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(name))!, file);
            lists.Add((PathOf(beside), await ReadOneAsync(beside, cancellation)));
        }
        return lists;
    }

    private async Task<string> ReadOneAsync(string name, CancellationToken cancellation)
    {
        if (!IsWeb(name))
        {
            return File.Exists(name)
                ? await File.ReadAllTextAsync(name, cancellation)
                : throw new FileNotFoundException($"There is no list {name} for --against; `furrow check --write-urls {name}` writes that of the site as it is.");
        }
        try
        {
            return await http.GetStringAsync(name, cancellation);
        }
        catch (HttpRequestException e)
        {
            throw new IOException($"The list {name} for --against cannot be fetched: {e.Message} Save it as a file and name that.", e);
        }
    }

    private string PathOf(string name) =>
        IsWeb(name) ? name : Path.GetRelativePath(siteFolder, Path.GetFullPath(name)).Replace('\\', '/');

    private static bool IsWeb(string name) =>
        Uri.TryCreate(name, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);
}
