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

    /// <summary>Reports all that was found, and every link to a place that no story has.</summary>
    public void AddTo(DiagnosticBag diagnostics)
    {
        var fragments = new FragmentChecker(diagnostics);
        foreach (var (_, findings) in _findings)
        {
            diagnostics.Add(findings.Found);
            fragments.Add(findings.Fragments);
        }
        fragments.Check();
    }
}
