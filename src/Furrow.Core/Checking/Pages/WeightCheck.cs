using System.Globalization;
using Furrow.Diagnostics;
using Furrow.Routing;

namespace Furrow.Checking.Pages;

/// <summary>That pages and what they show are not too heavy for readers on slow lines.</summary>
/// <param name="site">What was seen of the site.</param>
internal sealed class WeightCheck(Inspection site)
{
    /// <summary>Adds a finding for each page and image that is.</summary>
    public void Check()
    {
        foreach (var page in site.Pages)
            site.Findings.Add(page.Address, page.Articles, Look(page));
        foreach (var (link, sighting) in site.Links.All)
        {
            if (link is { Use: LinkUse.Image, Target: { Kind: TargetKind.Inside, Address: var image } } && SizeOf(image) is var size && size > PageBudget.Image)
            {
                site.Findings.Add(new Finding(Rules.HeavyImage, $"The image `{image}` has {Kilobytes(size)}", $"Keep images below {Kilobytes(PageBudget.Image)}: save it as JPEG or WebP, or smaller.")
                {
                    Source = link.Source,
                    Needle = link.Written.Length > 0 ? link.Written : null,
                }, sighting);
            }
        }
    }

    private IEnumerable<Finding> Look(PageDigest page)
    {
        var html = SizeOf(page.Address);
        if (html > PageBudget.Html)
        {
            yield return new Finding(Rules.HeavyPage, $"The page has {Kilobytes(html)} of HTML",
                $"Keep it below {Kilobytes(PageBudget.Html)}: divide the story, or set a smaller `pageSize` for lists.");
            yield break;
        }
        var all = html + page.Fetched.Distinct().Sum(SizeOf);
        if (all > PageBudget.FirstView)
        {
            yield return new Finding(Rules.HeavyPage, $"The page fetches {Kilobytes(all)} before it is shown",
                $"Keep it below {Kilobytes(PageBudget.FirstView)}: give images further down `loading=\"lazy\"`, and take scripts out that few readers need.");
        }
    }

    private long SizeOf(string address) => site.Sizes.GetValueOrDefault(SiteAddresses.OutputPath(address));

    private static string Kilobytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{(bytes + 1023) / 1024} KiB");
}
