using Furrow.Diagnostics;

namespace Furrow.Serving;

/// <summary>What readers of a live site are shown, and what its editor is told.</summary>
/// <param name="Number">Counts the changes of what is shown, from 1.</param>
/// <param name="Shown">The version that is shown: the newest, with the last good files in the place of those at fault. Null while there was none that could be shown.</param>
/// <param name="Newest">The newest version; null while its config cannot be used.</param>
/// <param name="Found">What is wrong with the newest version, as far as it is known, sorted.</param>
/// <param name="IsChecked">Whether all of it has been looked at.</param>
internal sealed record LiveState(long Number, SiteVersion? Shown, SiteVersion? Newest, IReadOnlyList<Diagnostic> Found, bool IsChecked)
{
    /// <summary>The errors among what was found.</summary>
    public IEnumerable<Diagnostic> Errors => Found.Where(d => d.Severity == Severity.Error);
}
