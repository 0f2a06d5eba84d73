using Furrow.Diagnostics;

namespace Furrow.Files;

/// <summary>Reports what stands among a site's files and is none: it is not in the site, and its editor may think that it is.</summary>
internal static class LeftOutChecker
{
    // What Emacs puts beside a file that is being edited is a link to nowhere.
    private const string LockPrefix = ".#";

    /// <summary>Reports what is left out at a path and below.</summary>
    /// <param name="site">The site's files.</param>
    /// <param name="path">A folder, or a file.</param>
    /// <param name="diagnostics">Where it is reported.</param>
    /// <param name="ignored">Whether a path is none of the site's business.</param>
    /// <returns>Whether there is anything of that kind.</returns>
    public static bool Report(IFileTree site, string path, DiagnosticBag diagnostics, Func<string, bool>? ignored = null)
    {
        var entries = site.LeftOut(path).Where(entry => !IsLock(entry.Path) && ignored?.Invoke(entry.Path) is not true).ToList();
        foreach (var entry in entries)
        {
            var place = new SourceLocation(entry.Path);
            if (entry.Reason == LeftOutReason.Link)
                diagnostics.Report(Rules.SymbolicLink, place, "This is a symbolic link, so it is left out: links are not followed, since they may lead out of the site. Put what it leads to here itself.");
            else
                diagnostics.Report(Rules.Unreadable, place, "This is a pipe, a socket or a device and no file, so it cannot be read; take it away, or put a file in its place.");
        }
        return entries.Count > 0;
    }

    private static bool IsLock(string path) => path[(path.LastIndexOf('/') + 1)..].StartsWith(LockPrefix, StringComparison.Ordinal);
}
