using Furrow.Diagnostics;

namespace Furrow.Checking.Baselines;

/// <summary>A baseline that is written anew.</summary>
/// <param name="Baseline">The new one.</param>
/// <param name="Added">How many slips it has that the old one did not have.</param>
/// <param name="Removed">How many slips of the old one it does not have.</param>
public sealed record BaselineRenewal(Baseline Baseline, int Added, int Removed)
{
    /// <summary>How many slips it has.</summary>
    public int Count => Baseline.Entries.Sum(e => e.Count);

    /// <summary>A baseline of everything found. Entries of the old one that nobody looked for stay.</summary>
    /// <param name="old">The old one; null where there was none.</param>
    /// <param name="found">What was found.</param>
    /// <param name="wasLookedFor">Whether a slip would have been found if it were still there.</param>
    public static BaselineRenewal Of(Baseline? old, IEnumerable<Diagnostic> found, Func<BaselineEntry, bool> wasLookedFor)
    {
        var before = old ?? new Baseline([]);
        var after = Baseline.Of(found).With(before.Entries.Where(entry => !wasLookedFor(entry)));
        return new BaselineRenewal(after, after.CountWithout(before), before.CountWithout(after));
    }
}
