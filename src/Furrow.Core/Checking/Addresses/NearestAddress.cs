namespace Furrow.Checking.Addresses;

/// <summary>Finds the page that an address which is not there was most likely meant to lead to.</summary>
/// <param name="addresses">The addresses of all pages.</param>
public sealed class NearestAddress(IEnumerable<string> addresses)
{
    private readonly ILookup<string, string> _byName =
        addresses.Order(StringComparer.Ordinal).ToLookup(NameOf, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The page with the same last part, such as a story whose date was corrected, preferring one in the same first folder,
    /// which is the language's; null when there is none.
    /// </summary>
    public string? Find(string address)
    {
        var candidates = _byName[NameOf(address)].Where(candidate => candidate != address).ToList();
        var language = address.Split('/', 3)[1];
        return candidates.Find(c => c.Equals(address, StringComparison.OrdinalIgnoreCase))
            ?? candidates.Find(c => c.Split('/', 3)[1].Equals(language, StringComparison.OrdinalIgnoreCase))
            ?? candidates.FirstOrDefault();
    }

    // `/a/b/`, `/a/b` and `/a/b.html` are called `b`; the names of many pages, such as `page/2`, are no names.
    private static string NameOf(string address)
    {
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return "";
        var name = parts[^1];
        if (name is "index.html" or "index.htm" or "index.php" && parts.Length > 1)
            name = parts[^2];
        return Path.GetExtension(name) is ".html" or ".htm" or ".php" or ".shtml" ? Path.GetFileNameWithoutExtension(name) : name;
    }
}
