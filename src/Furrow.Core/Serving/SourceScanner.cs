using Furrow.Config;
using Furrow.Content;
using Furrow.Files;
using Furrow.Templating;

namespace Furrow.Serving;

/// <summary>
/// Looks at a site's folder: its config and what is below <c>content/</c>, <c>static/</c> and <c>templates/</c>. What
/// <see cref="DiskFileTree"/> leaves out is noted as such.
/// </summary>
/// <param name="root">The folder's full path.</param>
public sealed class SourceScanner(string root)
{
    /// <summary>The folders that a site is made of.</summary>
    public static readonly IReadOnlyList<string> Folders = [ContentReader.Folder, ContentReader.StaticFolder, Theme.Folder];

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>The whole site.</summary>
    public SourceTree Scan() => Scan(new SourceTree([], new DiskFileTree(root)));

    /// <summary>The whole site; files that look as they did are not read again.</summary>
    /// <param name="earlier">The site as it was.</param>
    public SourceTree Scan(SourceTree earlier) => Update(earlier, [SiteConfig.FileName, .. Folders]);

    /// <summary>The site after some paths have changed: files, or folders with all that is below them, there or gone.</summary>
    /// <param name="earlier">The site as it was.</param>
    /// <param name="paths">The paths, within the site.</param>
    public SourceTree Update(SourceTree earlier, IEnumerable<string> paths)
    {
        var changes = new Dictionary<string, SourceFile?>();
        foreach (var path in paths.Distinct())
        {
            foreach (var known in earlier.ListAll(path).Concat(earlier.Find(path) is null ? [] : [path]))
                changes[known] = null;
            foreach (var file in FilesAt(path))
            {
                // A text that was named itself is read whatever it looks like: it can be written twice within one tick of the clock.
                if (Look(file.Path, file.Info, earlier.Find(file.Path), trustsLooks: file.Path != path) is { } found)
                    changes[file.Path] = found;
            }
        }
        // What is as it was must stay the same object: by that a change is told.
        foreach (var (path, file) in changes.ToList())
        {
            if (ReferenceEquals(file, earlier.Find(path)))
                changes.Remove(path);
        }
        return earlier.With(changes);
    }

    /// <summary>Whether a path is one of those a site is made of, or below.</summary>
    public static bool IsSource(string path) => path == SiteConfig.FileName || Folders.Any(f => path == f || SitePath.IsBelow(path, f));

    // What editors write beside a file while they save it. What is below static/ is the site's own business.
    private static bool IsLeftOut(string path) => SitePath.IsHidden(path) && !SitePath.IsBelow(path, ContentReader.StaticFolder);

    private static bool IsText(string path) =>
        path == SiteConfig.FileName || SitePath.IsBelow(path, Theme.Folder)
        || (SitePath.IsBelow(path, ContentReader.Folder) && Path.GetExtension(path).ToLowerInvariant() is ".md" or ".yml");

    private List<(string Path, FileSystemInfo Info)> FilesAt(string path)
    {
        var file = new FileInfo(Path.Join(root, path));
        if (file.Exists || file.LinkTarget is not null)
            return IsLeftOut(path) ? [] : [(path, file)];
        var folder = new DirectoryInfo(file.FullName);
        return folder.Exists ? FilesBelow(folder, path) : [];
    }

    private static List<(string Path, FileSystemInfo Info)> FilesBelow(DirectoryInfo folder, string prefix)
    {
        var files = new List<(string, FileSystemInfo)>();
        Collect(folder, prefix);
        return files;

        void Collect(DirectoryInfo at, string prefix)
        {
            try
            {
                foreach (var entry in at.EnumerateFileSystemInfos("*", Everything))
                {
                    var path = $"{prefix}/{entry.Name}";
                    if (IsLeftOut(path))
                        continue;
                    if (entry is DirectoryInfo { LinkTarget: null } below)
                        Collect(below, path);
                    else
                        files.Add((path, entry));
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It went, or became a file, while it was looked at, and the watcher tells of what comes next; or it may not be
                // read, and then a build does not see what it holds either.
            }
        }
    }

    private static SourceFile? Look(string path, FileSystemInfo info, SourceFile? earlier, bool trustsLooks)
    {
        SourceFile found;
        try
        {
            found = DiskEntry.ReasonToLeaveOut(info) is { } reason ? new SourceFile(0, default, null) { LeftOut = reason }
                : new SourceFile(((FileInfo)info).Length, info.LastWriteTimeUtc, null);
            if (found.LeftOut is not null)
                return earlier is not null && found == earlier ? earlier : found;
            if (IsText(path) && !(trustsLooks && earlier is not null && earlier == found with { Content = earlier.Content }))
                found = found with { Content = File.ReadAllBytes(info.FullName) };
            else if (IsText(path))
                return earlier;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            // It went while it was looked at.
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Whoever reads it comes upon the same fault, and reports it.
            found = new SourceFile(0, default, null);
        }
        return earlier is not null && IsSame(found, earlier) ? earlier : found;
    }

    // A text with the same bytes is the same whenever it was written.
    private static bool IsSame(SourceFile one, SourceFile other) => one.Content is { } content && other.Content is { } known
        ? content.AsSpan().SequenceEqual(known)
        : one == other;
}
