using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Diagnostics.Formats;
using Furrow.Drafting;

namespace Furrow.CommandLine;

/// <summary>Writes new files into a site and says so: the paths on stdout, one a line, and what to do next; refusals on stderr.</summary>
/// <param name="site">The site's folder, as the call names it.</param>
internal sealed class DraftConsole(string site)
{
    private readonly string _prefix = SiteOptions.PathPrefix(site);

    /// <summary>Whether somebody is there to be asked.</summary>
    public static bool IsTerminal => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    /// <summary>Writes diagnostics; the call is unusable.</summary>
    public int Refuse(DiagnosticBag diagnostics)
    {
        new BuildConsole(new TextFormat(), isStrict: false, _prefix).Write(diagnostics.ToSortedList());
        return ExitCode.Unusable;
    }

    /// <summary>Writes the files, all or none; those that are there already are refused by name.</summary>
    /// <param name="files">The files.</param>
    /// <param name="next">What to do next, in a line.</param>
    public int Write(IReadOnlyList<DraftFile> files, string next)
    {
        var writer = new DraftWriter(Path.GetFullPath(site));
        var taken = writer.Taken(files);
        if (taken.Count > 0)
        {
            var diagnostics = new DiagnosticBag();
            // A folder that holds an archive already is named by its config alone.
            foreach (var path in taken.Contains(SiteConfig.FileName) ? [SiteConfig.FileName] : taken)
                diagnostics.Report(Rules.FileIsThere, new SourceLocation(path), "This file is there already and was left as it is; nothing was written. Move it away, or choose another place.");
            return Refuse(diagnostics);
        }
        writer.Write(files);
        foreach (var file in files)
            Console.WriteLine(_prefix + file.Path);
        Console.WriteLine(next);
        return ExitCode.Done;
    }
}
