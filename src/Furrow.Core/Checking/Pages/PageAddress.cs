namespace Furrow.Checking.Pages;

/// <summary>The address at which a file of the output folder is found.</summary>
internal static class PageAddress
{
    private const string Index = "index.html";

    /// <summary>The address of a file: <c>/zh/</c> for <c>zh/index.html</c>.</summary>
    public static string Of(string path) =>
        path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? "/" + path[..^Index.Length] : "/" + path;
}
