using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Content;

/// <summary>
/// Tells an archive whose content is not there from one that has no story yet. A folder that was not fetched, or was moved away, looks like
/// an archive that has lost all its stories: nobody means to publish that over the one that is there.
/// </summary>
public static class LostContentChecker
{
    private const string Kept = "/.gitkeep";

    /// <summary>Reports a content folder that is missing or empty.</summary>
    /// <param name="site">The site's files.</param>
    /// <param name="diagnostics">Where it is reported.</param>
    public static void Check(IFileTree site, DiagnosticBag diagnostics)
    {
        // Systems put hidden files where nobody has put any; a .gitkeep is somebody's.
        if (site.List(ContentReader.Folder).All(path => SitePath.IsHidden(path) && !path.EndsWith(Kept, StringComparison.Ordinal)))
        {
            diagnostics.Report(Rules.NoContent, new SourceLocation(ContentReader.Folder),
                $"There is no file below {ContentReader.Folder}/, so the site would have no stories; put the folder back (a Git submodule is fetched by `git submodule update --init`), or write the first story with `furrow new TITLE`.");
        }
    }
}
