using Furrow.Diagnostics;
using Furrow.Routing;

namespace Furrow.Checking.Pages;

/// <summary>
/// That pages and their translations name each other, and the address to cite is one. Search engines pass over
/// <c>hreflang</c> that is not answered.
/// </summary>
/// <param name="site">What was seen of the site.</param>
internal sealed class AlternateCheck(Inspection site)
{
    /// <summary>Adds a finding for each page at fault.</summary>
    public void Check()
    {
        foreach (var page in site.Pages)
            site.Findings.Add(page.Address, page.Articles, Look(page));
    }

    private IEnumerable<Finding> Look(PageDigest page)
    {
        if (page.Canonical is { } canonical && LookAtCanonical(canonical) is { } finding)
            yield return finding with { Source = page.CanonicalPlace };
        foreach (var (tag, target, place) in page.Alternates)
        {
            var shown = Shown(target);
            if (target.Kind != TargetKind.Inside || site.PageAt(target.Address) is not { Redirect: null } other)
            {
                // An edition on another site cannot be seen from here.
                if (target.Kind is TargetKind.Inside or TargetKind.BesideSite)
                    yield return Unanswered($"`{shown}` is named as the page in `{tag}` and is no page", "Name the page in that language, or leave the `hreflang` link out.") with { Source = place };
            }
            // The default may be a page that asks which language readers want.
            else if (tag != "x-default" && !tag.Equals(other.Language, StringComparison.OrdinalIgnoreCase))
                yield return Unanswered($"`{shown}` is named as the page in `{tag}` and says it is in `{other.Language ?? "no language"}`", "Give both the same tag.") with { Source = place };
            else if (tag != "x-default" && page.Address != SiteAddresses.Chooser && !other.Alternates.Any(a => a.Target.Address == page.Address))
                yield return Unanswered($"`{shown}` is named as the page in `{tag}` and does not name this page", "Pages must name each other, and each itself; give both the same list of `hreflang` links.") with { Source = place };
        }
    }

    private Finding? LookAtCanonical(LinkTarget target) => target.Kind switch
    {
        TargetKind.Outside => null,
        TargetKind.Inside when site.PageAt(target.Address) is { Redirect: null } => null,
        _ => new Finding(Rules.BrokenCanonical, $"The canonical address `{Shown(target)}` is no page", "Name the page's own address, or that of the page it repeats."),
    };

    private static string Shown(LinkTarget target) => target.Address;

    private static Finding Unanswered(string problem, string mend) => new(Rules.UnansweredAlternate, problem, mend);
}
