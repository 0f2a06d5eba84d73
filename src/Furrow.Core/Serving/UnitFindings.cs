using Furrow.Checking;
using Furrow.Diagnostics;

namespace Furrow.Serving;

/// <summary>What came of a check.</summary>
/// <param name="Found">What is wrong, as the site's rules grade it.</param>
/// <param name="Fragments">The places that a story has and the places of other stories that it links to.</param>
internal sealed record UnitFindings(IReadOnlyList<Diagnostic> Found, FragmentChecker Fragments)
{
    /// <summary>Whether an error is among it.</summary>
    public bool HasErrors { get; } = Found.Any(d => d.Severity == Severity.Error);
}
