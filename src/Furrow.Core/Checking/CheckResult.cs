using Furrow.Checking.Baselines;
using Furrow.Diagnostics;

namespace Furrow.Checking;

/// <summary>How a check ended.</summary>
/// <param name="Outcome">What a build of the site would have come to, page checks left out.</param>
/// <param name="Diagnostics">What was found and the baseline does not excuse, sorted.</param>
public sealed record CheckResult(BuildOutcome Outcome, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What was found and the baseline excuses, sorted.</summary>
    public IReadOnlyList<Diagnostic> Known { get; init; } = [];

    /// <summary>The entries of the baseline that were looked for and not found any more.</summary>
    public IReadOnlyList<BaselineEntry> Gone { get; init; } = [];

    /// <summary>The new baseline; null when it was not asked for, or the pages were not looked at.</summary>
    public BaselineRenewal? Renewal { get; init; }

    /// <summary>How many stories the site has.</summary>
    public int Stories { get; init; }

    /// <summary>How many articles.</summary>
    public int Articles { get; init; }

    /// <summary>The paths of the articles that were not looked at, since they are drafts or translations of one.</summary>
    public IReadOnlyList<string> Drafts { get; init; } = [];

    /// <summary>How many pages were looked at; null when the build had errors that made it useless to look at any.</summary>
    public int? Pages { get; init; }

    /// <summary>The folder of the site that has a page for each rule, ending in <c>/</c>; null where the site has none.</summary>
    public Uri? Documentation { get; init; }

    /// <summary>The URLs of lists of addresses that are not there, so that no address could be missed.</summary>
    public IReadOnlyList<string> AbsentLists { get; init; } = [];

    /// <summary>The addresses of the site that readers and other sites may keep, sorted; empty when the pages were not looked at.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];
}
