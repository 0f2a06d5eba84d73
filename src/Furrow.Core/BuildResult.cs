using Furrow.Diagnostics;
using Furrow.Publishing;

namespace Furrow;

/// <summary>How a build ended.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Diagnostics">Everything found, sorted.</param>
/// <param name="Stories">How many stories the site has.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Files">What was published; null when nothing was.</param>
public sealed record BuildResult(
    BuildOutcome Outcome,
    IReadOnlyList<Diagnostic> Diagnostics,
    int Stories = 0,
    int Articles = 0,
    PublishSummary? Files = null)
{
    /// <summary>The paths of the articles that were left out as drafts, or as translations of one.</summary>
    public IReadOnlyList<string> Drafts { get; init; } = [];

    /// <summary>The folder of the site that has a page for each rule, ending in <c>/</c>; null where the site has none.</summary>
    public Uri? Documentation { get; init; }

    /// <summary>What the site and its articles make of rules; null when the config cannot be used.</summary>
    public RuleSettings? Rules { get; init; }
}

/// <summary>The ways a build can end.</summary>
public enum BuildOutcome
{
    /// <summary>The site is published.</summary>
    Published,

    /// <summary>The content has errors; the site is as it was.</summary>
    ContentErrors,

    /// <summary>The config or the output folder cannot be used; the site is as it was.</summary>
    Unusable,
}
