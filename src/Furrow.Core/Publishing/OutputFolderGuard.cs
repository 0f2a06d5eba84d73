namespace Furrow.Publishing;

/// <summary>Keeps a build from being aimed at a folder that holds something else than a built site.</summary>
public static class OutputFolderGuard
{
    /// <summary>
    /// Why a folder must not be built into, and what to do instead; null when it may. Refused are an existing file, the
    /// root of the file system, the user's home folder and folders above it, the site's folder and folders above it, and
    /// the folders of the site's sources with all that is in them. Compared are real paths, with symbolic links resolved.
    /// </summary>
    /// <param name="outputFolder">The folder to build into; it need not exist.</param>
    /// <param name="siteFolder">The folder of <c>site.config.json</c>.</param>
    public static string? Refusal(string outputFolder, string siteFolder) =>
        Refusal(outputFolder, siteFolder, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    /// <summary>As the public method, for a given home folder; empty when the user has none.</summary>
    internal static string? Refusal(string outputFolder, string siteFolder, string homeFolder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(outputFolder);
        ArgumentException.ThrowIfNullOrWhiteSpace(siteFolder);
        try
        {
            return Reason(RealPath.Of(outputFolder), RealPath.Of(siteFolder), homeFolder) is { } reason
                ? $"The output folder `{outputFolder}` {reason}. Build into a folder of its own, such as `public` beside site.config.json."
                : null;
        }
        catch (Exception exception) when (PublishFault.IsOfFileSystem(exception))
        {
            return $"The output folder `{outputFolder}` cannot be examined ({exception.Message.TrimEnd('.')}). Build into another folder.";
        }
    }

    private static string? Reason(string output, string site, string homeFolder)
    {
        if (File.Exists(output))
            return "is a file";
        if (output.Equals(Path.GetPathRoot(output), SourceFolders.Comparison))
            return "is the root of the file system";
        if (homeFolder.Length > 0 && SourceFolders.IsAtOrBelow(RealPath.Of(homeFolder), output))
            return "is your home folder, or holds it";
        if (SourceFolders.IsAtOrBelow(site, output))
            return output.Equals(site, SourceFolders.Comparison) ? "is the site's own folder" : "holds the site's own folder";
        foreach (var name in SourceFolders.Names)
        {
            var sources = RealPath.Of(Path.Join(site, name));
            if (SourceFolders.IsAtOrBelow(output, sources) || SourceFolders.IsAtOrBelow(sources, output))
                return $"is where the site's sources are (`{name}`)";
        }
        return null;
    }
}
