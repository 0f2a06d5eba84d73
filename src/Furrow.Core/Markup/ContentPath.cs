using Furrow.Files;

namespace Furrow.Markup;

/// <summary>Paths of the site's source files, as links in a text write them: relative to the text's own file.</summary>
internal static class ContentPath
{
    private const string Root = "content/";

    /// <summary>The path that a relative one leads to; null when it leaves <c>content/</c>.</summary>
    /// <param name="file">The file that the path is relative to.</param>
    /// <param name="relative">The path, unescaped.</param>
    public static string? Resolve(string file, string relative)
    {
        var folder = file[..Math.Max(0, file.LastIndexOf('/'))];
        return SitePath.Resolve(folder, relative) is { } path && path.StartsWith(Root, StringComparison.Ordinal) ? path : null;
    }

    /// <summary>The name of the folder that a file lies in.</summary>
    public static string FolderName(string path)
    {
        var parts = path.Split('/');
        return parts.Length > 1 ? parts[^2] : "";
    }
}
