using Furrow.Checking.Addresses;
using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>Follows the links of a site to where they lead on it.</summary>
/// <param name="site">What was seen of it.</param>
/// <param name="basePath">The path below which the site is.</param>
internal sealed class LinkCheck(Inspection site, string basePath)
{
    private readonly NearestAddress _nearest = new(site.Pages.Where(p => p.Redirect is null).Select(p => p.Address));

    /// <summary>Adds a finding for each link that leads nowhere.</summary>
    public void Check()
    {
        foreach (var (link, sighting) in site.Links.All)
        {
            if (Look(link) is { } finding)
                site.Findings.Add(finding with { Mark = link.Mark, Source = link.Source, Needle = link.Written.Length > 0 ? link.Written : null }, sighting);
        }
    }

    private Finding? Look(PageLink link)
    {
        var (kind, address, fragment) = link.Target;
        if (kind == TargetKind.BesideSite)
        {
            return new Finding(Rules.BrokenPageLink, $"The link to `{address}` leaves the site, which is below `{basePath}`",
                "Write it below the site's base path: in templates with `{{ site.base_path }}`, in texts as `/zh/about/` or `story:ID`.");
        }
        if (kind != TargetKind.Inside)
            return null;
        if (!site.Has(address))
            return site.LacksSlash(address) ? LacksSlash(address) : Missing(link.Use, address);
        return fragment.Length > 0 && fragment != "top" && site.PageAt(address) is { } page && !page.Ids.Contains(fragment)
            ? new Finding(Rules.BrokenAnchor, $"The link to `{address}#{fragment}` leads to a place that is not on that page",
                $"Mend the part after `#`{NearestName.Suggestion(fragment, page.Ids, ", or give the place that id.")}")
            : null;
    }

    private Finding Missing(LinkUse use, string address) => use switch
    {
        LinkUse.Image => new Finding(Rules.BrokenAsset, $"The image `{address}` is not there", "Add the file below `static/` or to the story's folder, or mend the address."),
        LinkUse.Asset => new Finding(Rules.BrokenAsset, $"The file `{address}` is not there", "Add it to `templates/assets/` or below `static/`, or mend the address."),
        _ => new Finding(Rules.BrokenPageLink, $"The link to `{address}` leads nowhere",
            _nearest.Find(address) is { } near ? $"Mend it; did you mean `{near}`?" : "Mend it, add the page, or give the page it meant that address as an alias."),
    };

    private static Finding LacksSlash(string address) =>
        new(Rules.MissingSlash, $"The link to `{address}` lacks the slash at its end", $"Write `{address}/`: some hosts lead on to it, with a detour, and others have no such page.");
}
