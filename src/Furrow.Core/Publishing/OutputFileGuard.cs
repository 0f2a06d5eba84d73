using Furrow.Checking.Baselines;
using Furrow.Config;

namespace Furrow.Publishing;

/// <summary>Keeps a file that a command writes from being put over a site's own files: one slip of completion, and a report would stand in a story's place.</summary>
public static class OutputFileGuard
{
    /// <summary>
    /// Why a file must not be written, and what to do instead; null when it may. Refused are a folder, the site's config and baseline, the
    /// folders of the site's sources with all that is in them, and places where no file can be. Compared are real paths, with symbolic
    /// links resolved.
    /// </summary>
    /// <param name="file">The file to write; it need not exist.</param>
    /// <param name="siteFolder">The folder of <c>site.config.json</c>.</param>
    /// <param name="kind">What the file is.</param>
    public static string? Refusal(string file, string siteFolder, OutputFileKind kind = OutputFileKind.Report)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ArgumentException.ThrowIfNullOrWhiteSpace(siteFolder);
        try
        {
            return NoFile(file, kind) ?? OfSite(file, siteFolder, kind) ?? NoPlace(file, kind);
        }
        catch (Exception exception) when (PublishFault.IsOfFileSystem(exception))
        {
            return $"`{file}` cannot be examined ({exception.Message.TrimEnd('.')}); name another file.";
        }
    }

    /// <summary>Whether a file to write is, or would be in, what a command reads.</summary>
    /// <param name="file">The file to write.</param>
    /// <param name="source">The file or folder that is read.</param>
    public static bool IsIn(string file, string source) => SourceFolders.IsAtOrBelow(RealPath.Of(file), RealPath.Of(source));

    private static string? NoFile(string file, OutputFileKind kind) =>
        !Path.EndsInDirectorySeparator(file) && !Directory.Exists(file) ? null
        : kind == OutputFileKind.Report ? $"`{file}` is a folder; add the name of a file to it."
        : $"`{file}` is a folder; move it away, since a file of that name is to be written.";

    private static string? OfSite(string file, string siteFolder, OutputFileKind kind)
    {
        var path = RealPath.Of(file);
        if (Is(SiteConfig.FileName))
            return $"`{file}` is the site's config; name another file.";
        if (kind != OutputFileKind.Baseline && Is(Baseline.FileName))
            return $"`{file}` is the site's baseline; name another file.";
        return SourceFolders.Names
            .Where(name => (kind, name) is not (OutputFileKind.Schema, SourceFolders.Static))
            .FirstOrDefault(name => SourceFolders.IsAtOrBelow(path, RealPath.Of(Path.Join(siteFolder, name)))) is { } folder
            ? $"`{file}` is where the site's sources are (`{folder}`); name a place outside them."
            : null;

        bool Is(string name) => path.Equals(RealPath.Of(Path.Join(siteFolder, name)), SourceFolders.Comparison);
    }

    private static string? NoPlace(string file, OutputFileKind kind)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var there = folder;
        while (!Path.Exists(there))
            there = Path.GetDirectoryName(there)!;
        if (!Directory.Exists(there))
            return $"`{file}` cannot be written: {there} is no folder. Name another place.";
        return there != folder && kind != OutputFileKind.Schema
            ? $"`{file}` cannot be written: there is no folder `{Path.GetDirectoryName(file)}`. Make it first, or name another."
            : null;
    }
}
