namespace Furrow.BrowserTests;

/// <summary>The Chromium of this machine. The tests bring none of their own.</summary>
internal static class InstalledBrowser
{
    /// <summary>Names the browser to use, by its full path, instead of the first that is found.</summary>
    public const string Variable = "FURROW_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

    /// <summary>The full path of the browser, or null where there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Names
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}
