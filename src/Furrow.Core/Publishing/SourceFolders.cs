namespace Furrow.Publishing;

/// <summary>The folders of a site that hold what people have made, which nothing may be written over.</summary>
internal static class SourceFolders
{
    /// <summary>The folder of files that are published as they are.</summary>
    public const string Static = "static";

    /// <summary>Their names, in the site's folder.</summary>
    public static IReadOnlyList<string> Names { get; } = ["content", "templates", Static, "src", ".git"];

    /// <summary>How the file system compares paths.</summary>
    public static StringComparison Comparison { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether a path is a folder's, or of something in it. Both are full.</summary>
    public static bool IsAtOrBelow(string path, string folder) =>
        path.Equals(folder, Comparison)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Comparison);
}
