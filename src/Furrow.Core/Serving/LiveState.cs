using Furrow.Diagnostics;

namespace Furrow.Serving;

/// <summary>What readers of a live site are shown, and what its editor is told.</summary>
/// <param name="Number">Counts the changes of what is shown, from 1.</param>
/// <param name="Shown">The version that is shown: the newest, with the last good files in the place of those at fault.</param>
/// <param name="Errors">The errors of the newest version, as far as they are known, sorted.</param>
/// <param name="IsChecked">Whether all of it has been looked at.</param>
internal sealed record LiveState(long Number, SiteVersion Shown, IReadOnlyList<Diagnostic> Errors, bool IsChecked);
