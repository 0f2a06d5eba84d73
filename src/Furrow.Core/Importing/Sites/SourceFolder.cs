using Furrow.Files;

namespace Furrow.Importing.Sites;

/// <summary>The rules for paths in an old site's folder.</summary>
internal static class SourceFolder
{
    /// <summary>Whether a file is Markdown, by its name.</summary>
    public static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>A path in a folder, which may be the root.</summary>
    public static string In(string folder, string path) => folder.Length == 0 ? path : $"{folder}/{path}";

    /// <summary>A path without the folder it is below.</summary>
    public static string Below(string folder, string path) => folder.Length == 0 ? path : path[(folder.Length + 1)..];

    /// <summary>Whether a path can be a file's name on every system and in an address: no control characters and nothing that Windows reads otherwise.</summary>
    public static bool IsUsable(string path) =>
        !path.Any(c => char.IsControl(c) || c is '\\' or ':' or '"' or '<' or '>' or '|' or '*' or '?' or '\uFFFD')
        && path.Split('/').All(part => part.Length > 0 && part is not ("." or "..") && part[^1] is not ('.' or ' '))
        && !SitePath.IsHidden(path);
}
