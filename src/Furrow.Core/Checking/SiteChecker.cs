using System.Text;
using Furrow.Checking.Addresses;
using Furrow.Checking.Baselines;
using Furrow.Checking.External;
using Furrow.Checking.Pages;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Publishing;
using Furrow.Routing;

namespace Furrow.Checking;

/// <summary>Checks a site without writing it: builds it, looks at what was built, and at what it leads to.</summary>
/// <param name="site">The site's files.</param>
/// <param name="options">What to look at.</param>
public sealed class SiteChecker(IFileTree site, CheckOptions options)
{
    /// <summary>Checks the site.</summary>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public async Task<CheckResult> CheckAsync(CancellationToken cancellation = default)
    {
        // The builder reports what is wrong with the config.
        var config = SiteConfigReader.Read(site, new DiagnosticBag());
        if (options.Build.BaseUrl is { } baseUrl)
            config = config?.At(baseUrl);
        using var publisher = config is null ? null : new InspectingPublisher(site, config);
        var wasOpened = false;
        var build = new SiteBuilder(site, options.Build with { ChecksLanguage = true, Strict = false }).Build(Open, cancellation);
        if (config is null || build.Outcome == BuildOutcome.Unusable || build.Rules is not { } rules)
            return new CheckResult(BuildOutcome.Unusable, build.Diagnostics);

        var triedAllLinks = false;
        var result = new CheckResult(build.Outcome, build.Diagnostics)
        {
            Stories = build.Stories,
            Articles = build.Articles,
            Drafts = build.Drafts,
            Documentation = build.Documentation,
            AbsentLists = [.. options.Against.Where(list => list.Text is null).Select(list => list.Path)],
        };
        var diagnostics = new DiagnosticBag();
        diagnostics.Add(build.Diagnostics);
        if (wasOpened && !build.Diagnostics.Any(d => d.Rule.HidesPages))
        {
            var seen = publisher!.ToInspection();
            var found = new DiagnosticBag();
            CheckPages(seen, config, found);
            CheckAddresses(seen, config, found);
            if (options.External is { } trier)
                triedAllLinks = await new ExternalLinkCheck(site, trier, found).CheckAsync(seen.Links, cancellation);
            diagnostics.Add(rules.Apply(found.ToSortedList()));
            result = result with { Pages = seen.Pages.Count, Addresses = [.. LastingAddresses.Of(seen.Sizes.Keys)] };
        }
        return Excuse(result, diagnostics.ToSortedList(), triedAllLinks);

        // Not asked for when there are errors before any page is made.
        ISitePublisher Open()
        {
            wasOpened = true;
            return publisher!;
        }
    }

    private void CheckPages(Inspection seen, SiteConfig config, DiagnosticBag found)
    {
        new LinkCheck(seen, config.BasePath).Check();
        new AlternateCheck(seen).Check();
        new WeightCheck(seen).Check();
        new TitleCheck(seen).Check();
        new StyleCheck(seen).Check();
        new FindingReporter(site, found).Report(seen.Findings.All);
    }

    private void CheckAddresses(Inspection seen, SiteConfig config, DiagnosticBag found)
    {
        if (options.Against.Count == 0)
            return;
        var redirects = $"{ContentReader.StaticFolder}/{HostRedirects.FileName}";
        var pages = seen.Pages.Where(p => p.Redirect is null && p.Address != SiteAddresses.NotFound)
            .ToDictionary(p => p.Address, p => p.Articles is [var article] ? article : null, StringComparer.Ordinal);
        var check = new LostAddressCheck(seen.Has, new HostRedirects(site.Exists(redirects) ? Encoding.UTF8.GetString(site.Read(redirects)) : ""), pages, found);
        foreach (var (path, text) in options.Against)
        {
            if (text is not null)
                check.Check(new AddressListReader(config, found).Read(text, path));
        }
    }

    private CheckResult Excuse(CheckResult result, IReadOnlyList<Diagnostic> found, bool triedAllLinks)
    {
        var renewal = options.RenewsBaseline && result.Pages is not null ? BaselineRenewal.Of(options.Baseline, found, WasLookedFor) : null;
        if ((renewal?.Baseline ?? options.Baseline) is not { } baseline)
            return result with { Diagnostics = found };
        var (left, known, gone) = baseline.Excuse(found);
        return result with { Diagnostics = left, Known = known, Gone = [.. gone.Where(WasLookedFor)], Renewal = renewal };

        // What was not looked for may still be there.
        bool WasLookedFor(BaselineEntry entry) => result.Pages is not null && !result.Drafts.Contains(entry.Path) && Rules.Find(entry.Rule)?.Matter switch
        {
            CheckedMatter.EarlierAddresses => options.Against.Any(list => list.Text is not null && list.Path == entry.Path),
            CheckedMatter.OtherSites => triedAllLinks,
            _ => true,
        };
    }
}
