namespace Furrow.Publishing;

/// <summary>Finds where a path really leads.</summary>
internal static class RealPath
{
    // The depth at which Linux itself gives up (path_resolution(7)).
    private const int MostLinks = 40;

    /// <summary>
    /// The full path with every symbolic link and junction in it resolved, without <c>..</c> and without a separator at
    /// its end. What does not exist yet stays as it is written.
    /// </summary>
    /// <exception cref="IOException">The links go round in a circle, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder on the way may not be read.</exception>
    public static string Of(string path)
    {
        var links = 0;
        return Path.TrimEndingDirectorySeparator(Resolve(Path.GetFullPath(path), ref links));
    }

    private static string Resolve(string fullPath, ref int links)
    {
        var real = Path.GetPathRoot(fullPath) ?? "";
        var parts = fullPath[real.Length..].Split(
            [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            var next = Path.Join(real, part);
            if (new DirectoryInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            if (++links > MostLinks)
                throw new IOException($"The symbolic links of {fullPath} go round in a circle.");
            real = Resolve(Path.GetFullPath(target, real), ref links);
        }
        return real;
    }
}
