using Furrow.Diagnostics;

namespace Furrow.Serving;

/// <summary>What has come of a change, or of a check.</summary>
/// <param name="State">The site's state after it.</param>
/// <param name="Change">What it means for open pages.</param>
/// <param name="Paths">The files that have changed; none when it was a check.</param>
/// <param name="Found">
/// What is wrong: of a change the errors, and all that was found in what has changed; of a check all that is known, worked out
/// when it is asked for.
/// </param>
internal sealed record LiveNews(LiveState State, LiveChange Change, IReadOnlyList<string> Paths, Func<IReadOnlyList<Diagnostic>> Found);
