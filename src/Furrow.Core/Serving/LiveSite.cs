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
    private SiteVersion? _newest;
    private IReadOnlyList<Diagnostic> _ofConfig = [];
    private readonly Stopwatch _sinceTold = Stopwatch.StartNew();
    private bool _hasUntold;
    private volatile LiveState _state;

    /// <summary>A site as it is now.</summary>
    /// <param name="tree">Its files.</param>
    /// <param name="options">How it is built.</param>
    /// <param name="tell">Is told what has come of each change and of each check; one call at a time.</param>
    public LiveSite(SourceTree tree, BuildOptions options, Action<LiveNews> tell)
    {
        (_tree, _options, _tell) = (tree, options, tell);
        _work = new WorkPool(new ParallelOptions { MaxDegreeOfParallelism = options.Jobs });
        Plan(tree);
        _results.Require(_newest is null ? [] : UnitChecker.UnitsOf(_newest));
        _state = new LiveState(1, _newest, _newest, Found(), IsChecked: false);
        _checks = new BackgroundChecks(CheckNext);
    }

    /// <summary>Begins to check the site.</summary>
    public void Begin() => _checks.Wake();

    /// <summary>What is shown and known now.</summary>
    public LiveState State => _state;

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
            Plan(tree);
            if (_newest is { } version)
                CheckAtOnce(version, different, open);
            Settle(different);
        }
        _checks.Wake();
    }

    /// <inheritdoc/>
    public void Dispose() => _checks.Dispose();

    private void Plan(SourceTree tree)
    {
        var diagnostics = new DiagnosticBag();
        // A config that cannot be used says nothing of the rest, so that the version before is still the best to take over from.
        var version = SiteVersion.Of(tree, _options, _work, _newest, diagnostics);
        _ofConfig = diagnostics.ToSortedList();
        _newest = version ?? _newest;
    }

    private void CheckAtOnce(SiteVersion version, IReadOnlyList<string> different, IEnumerable<string> open)
    {
        var changed = different.Select(path => version.StoryOf(path)).OfType<string>().Distinct().Select(id => new StoryUnit(id)).ToList();
        if (version.HasPlanOf is null)
            _results.Require(UnitChecker.UnitsOf(version));
        else
            _results.Renew(changed);
        if (changed.Count > MostAtOnce)
            return;
        foreach (var unit in changed.Concat(open.Select(version.Addresses.UnitAt).OfType<CheckUnit>()).Distinct().Take(MostAtOnce))
            _results.Keep(unit, UnitChecker.Check(unit, version));
    }

    /// <summary>Checks one part in the background. Returns whether there is more to do.</summary>
    private bool CheckNext()
    {
        SiteVersion? version;
        CheckUnit? unit;
        lock (_gate)
        {
            (version, unit) = (_newest, _results.Next);
        }
        var findings = version is null || unit is null ? null : UnitChecker.Check(unit, version);
        lock (_gate)
        {
            // What was found of a version that is past may hold no longer; the part stays in the queue.
            if (unit is null || !ReferenceEquals(version, _newest))
                return unit is not null;
            _results.Keep(unit, findings);
            _hasUntold |= findings?.Found.Count > 0;
            var isDone = _results.Next is null;
            if (isDone || (_hasUntold && _sinceTold.Elapsed > BetweenNews))
                Settle([]);
            return !isDone;
        }
    }

    // Works out what is to be shown, and tells of it.
    private void Settle(IReadOnlyList<string> different)
    {
        _hasUntold = false;
        _sinceTold.Restart();
        var found = Found();
        var isChecked = _results.Next is null;
        var faulty = found.Where(d => d.Severity == Severity.Error && d.Location is not null).Select(d => d.Location!.Path).ToHashSet();
        if (isChecked)
            _good.ForgetAllBut(faulty);
        var shown = Shown(_tree.With(_good.Of(faulty, _tree)));
        var change = ChangeBetween(_state.Shown, shown);
        var before = _state;
        _state = new LiveState(before.Number + (change == LiveChange.None ? 0 : 1), shown, _ofConfig.Count > 0 ? null : _newest, found, isChecked);
        if (different.Count > 0 || change != LiveChange.None || isChecked != before.IsChecked || !found.SequenceEqual(before.Found))
            _tell(new LiveNews(_state, change, different));
    }

    private IReadOnlyList<Diagnostic> Found()
    {
        var all = new DiagnosticBag();
        if (_ofConfig.Count > 0 || _newest is null)
        {
            all.Add(_ofConfig);
            return all.ToSortedList();
        }
        all.Add(_newest.Found);
        _results.AddTo(all);
        return _newest.Plan.Rules.Apply(all.ToSortedList());
    }

    private SiteVersion? Shown(SourceTree tree)
    {
        if (_ofConfig.Count == 0 && _newest is { } newest && tree.DifferencesFrom(newest.Tree).Count == 0)
            return newest;
        if (_state.Shown is { } shown && tree.DifferencesFrom(shown.Tree).Count == 0)
            return shown;
        return SiteVersion.Of(tree, _options, _work, _newest, new DiagnosticBag()) ?? _state.Shown;
    }

    private static LiveChange ChangeBetween(SiteVersion? before, SiteVersion? after)
    {
        if (ReferenceEquals(before, after) || after is null)
            return LiveChange.None;
        var different = before is null ? null : after.Tree.DifferencesFrom(before.Tree);
        if (different is null || !different.All(IsStyleSheet))
            return LiveChange.Pages;
        return different.Count == 0 ? LiveChange.None : LiveChange.Styles;
    }

    private static bool IsStyleSheet(string path) => path.EndsWith(".css", StringComparison.Ordinal);
}
