namespace Furrow.Publishing;

/// <summary>Names paths in a message, not too many of them.</summary>
internal static class PathList
{
    private const int MostNamed = 10;

    /// <summary>The first ten paths, and how many more there are.</summary>
    public static string Of(IReadOnlyList<string> paths)
    {
        var named = string.Join(", ", paths.Take(MostNamed).Select(path => $"`{path}`"));
        return paths.Count > MostNamed ? $"{named} and {paths.Count - MostNamed} more" : named;
    }
}
