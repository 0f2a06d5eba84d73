namespace Furrow.Files;

/// <summary>Paths within a site: relative to its root, with <c>/</c> between their parts.</summary>
public static class SitePath
{
    /// <summary>
    /// The path that <paramref name="relative"/> means in <paramref name="folder"/>, with <c>.</c> and <c>..</c> worked out;
    /// null when it is absolute, holds a backslash or leaves the site.
    /// </summary>
    public static string? Resolve(string folder, string relative)
    {
        if (relative.StartsWith('/') || relative.Contains('\\') || relative.Contains('\0'))
            return null;
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in relative.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }
        return string.Join('/', parts);
    }

    /// <summary>The folders that a path lies in, the nearest first.</summary>
    public static IEnumerable<string> FoldersAbove(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }

    /// <summary>Whether a file is hidden: its name, or that of a folder above it, begins with a dot.</summary>
    public static bool IsHidden(string path) => path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal);

    /// <summary>Whether a path is below a folder.</summary>
    public static bool IsBelow(string path, string folder) => path.StartsWith(folder + "/", StringComparison.Ordinal);
}
