using System.Diagnostics;
using Furrow.Diagnostics;

namespace Furrow.Serving;

/// <summary>
/// A site that changes while it is looked at. Of each change only what it touches is read and planned again; pages are made
/// when they are asked for, of the version that is shown. Whatever a build would find is found here too: at once for the
/// stories that have changed, for the rest of the site in the background.
/// </summary>
internal sealed class LiveSite : IDisposable
{
    // As many stories are checked before readers hear of a change; more would keep them waiting.
    private const int MostAtOnce = 6;

    // An archive with many mistakes would else be told of each by itself.
    private static readonly TimeSpan BetweenNews = TimeSpan.FromSeconds(1);

    private readonly BuildOptions _options;
    private readonly WorkPool _work;
    private readonly Action<LiveNews> _tell;
    private readonly Lock _gate = new();
    private readonly LastGoodFiles _good = new();
    private readonly CheckResults _results = new();
    private readonly BackgroundChecks _checks;
    private SourceTree _tree;
    private SiteVersion _newest;
    private IReadOnlyList<Diagnostic> _ofConfig = [];
    private readonly Stopwatch _sinceTold = Stopwatch.StartNew();
    private bool _hasUntold;
    private volatile LiveState _state;

    /// <summary>A site as it is now, nothing of it checked.</summary>
    /// <param name="first">The version that is shown first.</param>
    /// <param name="tell">Is told what has come of each change and of each check; one call at a time, and not for long.</param>
    public LiveSite(SiteVersion first, Action<LiveNews> tell)
    {
        (_newest, _tree, _options, _tell) = (first, first.Tree, first.Options, tell);
        _work = new WorkPool(new ParallelOptions { MaxDegreeOfParallelism = _options.Jobs });
        _results.Require(UnitChecker.UnitsOf(first));
        _state = new LiveState(1, first, Errors(), IsChecked: false);
        _checks = new BackgroundChecks(CheckNext);
    }

    /// <summary>What is shown and known now.</summary>
    public LiveState State => _state;

    /// <summary>Ends when checking does, which it only does by a fault or at the end.</summary>
    public Task Checks => _checks.Completion;

    /// <summary>Begins to check the site.</summary>
    public void Begin() => _checks.Wake();

    /// <summary>Takes what the site's folder holds now.</summary>
    /// <param name="tree">Its files.</param>
    /// <param name="open">The addresses of the pages that are open: they are checked before their readers hear of the change.</param>
    public void Update(SourceTree tree, IEnumerable<string> open)
    {
        lock (_gate)
        {
            var different = tree.DifferencesFrom(_tree);
            if (different.Count == 0)
                return;
            _good.Remember(_tree, different);
            _tree = tree;
            var diagnostics = new DiagnosticBag();
            var version = SiteVersion.Of(tree, _options, _work, _newest, diagnostics);
            // A config that cannot be used says nothing of the rest, so that the version before is still what is known.
            _ofConfig = diagnostics.ToSortedList();
            _newest = version ?? _newest;
            // Whoever asks for a page next needs it, and there is another core.
            _ = version is null ? null : Task.Run(() => version.Addresses);
            var changed = version is null ? [] : CheckAtOnce(version, different, open);
            var errors = Settle(out var change);
            _tell(new LiveNews(_state, change, different, () => [.. errors, .. changed]));
            // Of the rest of the site, when it has been looked at.
            _hasUntold = true;
        }
        _checks.Wake();
    }

    /// <inheritdoc/>
    public void Dispose() => _checks.Dispose();

    private IReadOnlyList<Diagnostic> CheckAtOnce(SiteVersion version, IReadOnlyList<string> different, IEnumerable<string> open)
    {
        var changed = different.Select(version.StoryOf).OfType<string>().Distinct().Select(id => new StoryUnit(id)).ToList();
        if (version.LeavesOthersAsTheyWere)
            _results.Renew(changed);
        else
            _results.Require(UnitChecker.UnitsOf(version));
        if (changed.Count > MostAtOnce)
            return [];
        var touched = version.LeavesOthersAsTheyWere ? [] : open.Select(version.Addresses.UnitAt).OfType<CheckUnit>();
        var units = changed.Concat(touched).Distinct().Take(MostAtOnce).ToList();
        foreach (var unit in units)
            _results.Keep(unit, UnitChecker.Check(unit, version));
        return _results.Of(units);
    }

    /// <summary>Checks one part in the background. Returns whether there is more to do.</summary>
    private bool CheckNext()
    {
        SiteVersion version;
        CheckUnit? unit;
        lock (_gate)
        {
            (version, unit) = (_newest, _results.Next);
        }
        var findings = unit is null ? null : UnitChecker.Check(unit, version);
        lock (_gate)
        {
            if (unit is null)
            {
                if (_hasUntold && _results.Next is null)
                    TellOfCheck();
                return _results.Next is not null;
            }
            // What was found of a version that is past may hold no longer; the part stays in the queue.
            if (!ReferenceEquals(version, _newest))
                return true;
            _results.Keep(unit, findings);
            _hasUntold |= findings?.Found.Count > 0;
            var isDone = _results.Next is null;
            if (isDone || (_hasUntold && _sinceTold.Elapsed > BetweenNews))
                TellOfCheck();
            return !isDone;
        }
    }

    private void TellOfCheck()
    {
        var errors = Settle(out var change);
        var (found, rest) = (_results.Snapshot(), _newest);
        _tell(new LiveNews(_state, change, [], () =>
        {
            var all = new DiagnosticBag();
            all.Add(errors);
            all.Add(rest.Found);
            all.Add(found.SelectMany(f => f));
            return rest.Plan.Rules.Apply(all.ToSortedList());
        }));
    }

    // Works out what is to be shown.
    private IReadOnlyList<Diagnostic> Settle(out LiveChange change)
    {
        _hasUntold = false;
        _sinceTold.Restart();
        var errors = Errors();
        var isChecked = _results.Next is null;
        var faulty = errors.Select(d => d.Location?.Path).OfType<string>().ToHashSet();
        if (isChecked)
            _good.ForgetAllBut(faulty);
        var shown = Shown(_tree.With(_good.Of(faulty)));
        change = ChangeBetween(_state.Shown, shown);
        _state = new LiveState(_state.Number + (change == LiveChange.None ? 0 : 1), shown, errors, isChecked);
        return errors;
    }

    private IReadOnlyList<Diagnostic> Errors()
    {
        if (_ofConfig.Count > 0)
            return _ofConfig;
        var all = new DiagnosticBag();
        all.Add(_newest.Plan.Rules.Apply([.. _newest.Found]).Where(d => d.Severity == Severity.Error));
        all.Add(_results.Errors());
        return all.ToSortedList();
    }

    private SiteVersion Shown(SourceTree tree)
    {
        foreach (var known in (SiteVersion[])[_newest, _state.Shown])
        {
            if (tree.DifferencesFrom(known.Tree).Count == 0)
                return known;
        }
        return SiteVersion.Of(tree, _options, _work, _newest, new DiagnosticBag()) ?? _state.Shown;
    }

    private static LiveChange ChangeBetween(SiteVersion before, SiteVersion after)
    {
        var different = after.Tree.DifferencesFrom(before.Tree);
        if (!different.All(IsStyleSheet))
            return LiveChange.Pages;
        return different.Count == 0 ? LiveChange.None : LiveChange.Styles;
    }

    private static bool IsStyleSheet(string path) => path.EndsWith(".css", StringComparison.Ordinal);
}
