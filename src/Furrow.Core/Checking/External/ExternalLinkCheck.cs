using System.Collections.Concurrent;
using Furrow.Checking.Pages;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Checking.External;

/// <summary>Tries the links of a site to others, each URL once, and reports those that lead nowhere.</summary>
/// <param name="site">The site's files, where the exact places are looked up.</param>
/// <param name="trier">Tries them.</param>
/// <param name="diagnostics">Where they are reported.</param>
internal sealed class ExternalLinkCheck(IFileTree site, LinkTrier trier, DiagnosticBag diagnostics)
{
    private const int FewHosts = 3;

    private readonly ConcurrentDictionary<string, LinkAnswer> _answers = new(StringComparer.Ordinal);
    private readonly FindingTable _findings = new();

    /// <summary>Tries them all, and tells whether there was a network and time enough for that.</summary>
    public async Task<bool> CheckAsync(LinkTable links, CancellationToken cancellation)
    {
        var outside = links.All.Where(l => l.Key.Target.Kind == TargetKind.Outside).ToList();
        var urls = outside.Select(l => l.Key.Target.Address).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        await TryAsync(urls, cancellation);
        if (IsOffline())
        {
            diagnostics.Report(Rules.UntriedLink, null, $"None of the {urls.Count} links to other sites could be tried: there is no network here. Check again where there is one.");
            return false;
        }
        foreach (var (url, answer) in _answers)
            trier.Cache.Keep(url, answer);
        trier.Cache.Save();
        foreach (var (link, sighting) in outside)
            Report(link, sighting);
        var untried = urls.Count(url => !_answers.ContainsKey(url));
        if (untried > 0)
            diagnostics.Report(Rules.UntriedLink, null, $"{untried} of {urls.Count} links to other sites were not tried within the time limit; check again, which goes on where this ended, or set a longer --time-limit.");
        new FindingReporter(site, diagnostics).Report(_findings.All);
        return untried == 0;
    }

    private async Task TryAsync(IReadOnlyList<string> urls, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(trier.Settings.TimeLimit, trier.Clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        foreach (var url in urls)
        {
            if (trier.Cache.Find(url) is { } known)
                _answers[url] = known;
        }
        var hosts = urls.Where(url => !_answers.ContainsKey(url)).GroupBy(HostOf).Select(group => new ConcurrentQueue<string>(group)).ToList();
        try
        {
            await Task.WhenAll(hosts.SelectMany(host => Enumerable.Range(0, TrialSettings.AtOncePerHost), (host, _) => TryHostAsync(host, stop.Token)));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The time is up; what was not tried is told of.
            return;
        }
    }

    // A few dead hosts may be all that a site links to; that no name at all can be looked up is the network's fault, also where
    // it says that there is no such host.
    private bool IsOffline() => !_answers.IsEmpty
        && _answers.Values.All(a => a.Reason is LinkTrier.NoNames or LinkTrier.NoHost)
        && (_answers.Values.Any(a => a.Reason == LinkTrier.NoNames) || _answers.Keys.Select(HostOf).Distinct().Count() > FewHosts);

    private async Task TryHostAsync(ConcurrentQueue<string> urls, CancellationToken stop)
    {
        while (urls.TryDequeue(out var url))
        {
            var answer = Uri.TryCreate(url, UriKind.Absolute, out var uri)
                ? await trier.TryAsync(uri, stop)
                : new LinkAnswer(LinkState.Dead, "it is no address", trier.Clock.GetUtcNow());
            _answers[url] = answer;
            if (!urls.IsEmpty)
                await Task.Delay(trier.Settings.Pause, trier.Clock, stop);
        }
    }

    private void Report(PageLink link, Sighting sighting)
    {
        var url = link.Target.Address;
        var finding = _answers.GetValueOrDefault(url) switch
        {
            { State: LinkState.Dead } dead => new Finding(Rules.DeadLink, $"`{url}` is dead: {dead.Reason}", "Mend the link, lead to a copy in a web archive, or take it out."),
            { State: LinkState.Moved } moved => new Finding(Rules.MovedLink, $"`{url}` has moved to `{moved.MovedTo}`", "Write the new address."),
            { State: LinkState.Unclear } unclear => new Finding(Rules.UntriedLink, $"`{url}` could not be tried: {unclear.Reason}", "Open it in a browser."),
            _ => null,
        };
        if (finding is not null)
            _findings.Add(finding with { Mark = link.Mark, Source = link.Source, Needle = link.Written.Length > 0 ? link.Written : null }, sighting);
    }

    private static string HostOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Authority : "";
}
