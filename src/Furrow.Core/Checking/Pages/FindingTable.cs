using System.Collections.Concurrent;

namespace Furrow.Checking.Pages;

/// <summary>What was found on pages, each thing once with the pages that have it. Safe to add to from many threads.</summary>
internal sealed class FindingTable
{
    private readonly ConcurrentDictionary<Finding, Sighting> _findings = new();

    /// <summary>Everything found, in no order.</summary>
    public IEnumerable<KeyValuePair<Finding, Sighting>> All => _findings;

    /// <summary>Adds what was found on a page.</summary>
    /// <param name="page">The page's address.</param>
    /// <param name="articles">The paths of the articles it shows.</param>
    /// <param name="findings">What was found there.</param>
    public void Add(string page, IReadOnlyList<string> articles, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings.Distinct())
            _findings.GetOrAdd(finding, _ => new Sighting()).Add(page, articles);
    }

    /// <summary>Adds something seen on the pages of a sighting.</summary>
    public void Add(Finding finding, Sighting sighting) => _findings.TryAdd(finding, sighting);
}
