using Furrow.Checking;
using Furrow.Diagnostics;

namespace Furrow.Serving;

/// <summary>What is known of each part of a site, and which parts are to be looked at.</summary>
internal sealed class CheckResults
{
    private readonly Dictionary<CheckUnit, UnitFindings> _findings = [];
    private readonly LinkedList<CheckUnit> _queue = [];
    private readonly Dictionary<CheckUnit, LinkedListNode<CheckUnit>> _waiting = [];

    /// <summary>The part to be looked at next; null when all have been.</summary>
    public CheckUnit? Next => _queue.First?.Value;

    /// <summary>Has all parts of a site looked at again. Until then, what was found last is taken to hold.</summary>
    public void Require(IEnumerable<CheckUnit> units)
    {
        var all = units.ToHashSet();
        foreach (var gone in _findings.Keys.Where(unit => !all.Contains(unit)).ToList())
            _findings.Remove(gone);
        _queue.Clear();
        _waiting.Clear();
        foreach (var unit in all)
            _waiting.Add(unit, _queue.AddLast(unit));
    }

    /// <summary>Has some parts looked at before all others.</summary>
    public void Renew(IEnumerable<CheckUnit> units)
    {
        foreach (var unit in units)
        {
            if (_waiting.Remove(unit, out var node))
                _queue.Remove(node);
            _waiting.Add(unit, _queue.AddFirst(unit));
        }
    }

    /// <summary>Keeps what was found of a part; null when the site has none such.</summary>
    public void Keep(CheckUnit unit, UnitFindings? findings)
    {
        if (_waiting.Remove(unit, out var node))
            _queue.Remove(node);
        if (findings is null)
            _findings.Remove(unit);
        else
            _findings[unit] = findings;
    }

    /// <summary>What was found of some parts.</summary>
    public IReadOnlyList<Diagnostic> Of(IEnumerable<CheckUnit> units) => [.. units.SelectMany(unit => _findings.GetValueOrDefault(unit)?.Found ?? [])];

    /// <summary>The errors, those among links to places that no story has too.</summary>
    public IReadOnlyList<Diagnostic> Errors()
    {
        var links = new DiagnosticBag();
        var fragments = new FragmentChecker(links);
        foreach (var findings in _findings.Values)
            fragments.Add(findings.Fragments);
        fragments.Check();
        return [.. _findings.Values.Where(f => f.HasErrors).SelectMany(f => f.Found).Where(d => d.Severity == Severity.Error), .. links.ToSortedList()];
    }

    /// <summary>All that was found so far, links apart; as it is now, whenever it is read.</summary>
    public IReadOnlyList<IReadOnlyList<Diagnostic>> Snapshot() => [.. _findings.Values.Select(f => f.Found).Where(found => found.Count > 0)];
}
