using AngleSharp.Dom;
using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>Collects the URLs of a page, whatever attribute they stand in.</summary>
/// <param name="address">The page's address.</param>
/// <param name="urls">Finds out where they lead.</param>
internal sealed class PageLinks(string address, UrlResolver urls)
{
    private readonly List<PageLink> _links = [];
    private readonly List<PageLink> _ownAnchors = [];
    private readonly List<(string Tag, LinkTarget Target, SourceLocation? Place)> _alternates = [];
    private readonly List<string> _fetched = [];
    private string? _base;
    private LinkTarget? _canonical;
    private SourceLocation? _canonicalPlace;
    private LinkTarget? _redirect;
    private bool _isHidden;

    /// <summary>The links that are to be followed once all pages are known.</summary>
    public IReadOnlyList<PageLink> All => _links;

    /// <summary>The links to places on the page itself.</summary>
    public IReadOnlyList<PageLink> OwnAnchors => _ownAnchors;

    // Where relative URLs are told from.
    private string Base => _base ?? address;

    /// <summary>Whether the page only leads on to another.</summary>
    public bool IsRedirect => _redirect is not null;

    /// <summary>What is to be kept of the page's links.</summary>
    public PageDigest Digest(IReadOnlyList<string> articles) => new(address, articles)
    {
        IsHidden = _isHidden,
        Redirect = _redirect,
        Canonical = _canonical,
        CanonicalPlace = _canonicalPlace,
        Alternates = _alternates,
        Fetched = _fetched,
    };

    /// <summary>Looks at an element.</summary>
    public void Add(IElement element, ElementPlace place)
    {
        switch (element.LocalName)
        {
            case "a" or "area":
                Add(element.GetAttribute("href") ?? element.GetAttribute("xlink:href"), LinkUse.Page, place);
                break;
            case "link":
                AddRelation(element, place);
                break;
            case "meta":
                AddMeta(element, place);
                break;
            case "img" or "source" or "video" or "audio" or "track" or "embed" or "input" or "iframe" or "script" or "object":
                AddMedia(element, place);
                break;
            case "use" or "image":
                Add(element.GetAttribute("href") ?? element.GetAttribute("xlink:href"), LinkUse.Asset, place);
                break;
            case "form":
                Add(element.GetAttribute("action"), LinkUse.Page, place);
                break;
            case "base" when element.GetAttribute("href") is { } written && urls.Resolve(written, address) is { Kind: TargetKind.Inside } target:
                _base = target.Address;
                break;
        }
    }

    private void AddMedia(IElement element, ElementPlace place)
    {
        var use = element.LocalName switch
        {
            "img" => LinkUse.Image,
            "source" when element.ParentElement?.LocalName == "picture" => LinkUse.Image,
            "iframe" => LinkUse.Page,
            _ => LinkUse.Asset,
        };
        var source = Add(element.GetAttribute(element.LocalName == "object" ? "data" : "src"), use, place);
        Add(element.GetAttribute("poster"), LinkUse.Image, place);
        foreach (var candidate in Candidates(element.GetAttribute("srcset") ?? ""))
            Add(candidate, LinkUse.Image, place);
        if (source is { Kind: TargetKind.Inside } && element.LocalName is "img" or "script" && element.GetAttribute("loading") != "lazy")
            _fetched.Add(source.Value.Address);
    }

    private void AddRelation(IElement element, ElementPlace place)
    {
        var relations = (element.GetAttribute("rel") ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var href = element.GetAttribute("href");
        // Whether these name a page is another check's, with another mend.
        if (relations.Contains("canonical"))
            (_canonical, _canonicalPlace) = (urls.Resolve(href ?? "", Base), place.Source);
        else if (relations.Contains("alternate") && element.GetAttribute("hreflang") is { } tag)
            _alternates.Add((tag, urls.Resolve(href ?? "", Base), place.Source));
        else if (!relations.Contains("preconnect") && !relations.Contains("dns-prefetch"))
        {
            var isPage = relations.Intersect(["alternate", "prev", "next", "author", "license", "help", "search", "me"]).Any();
            var target = Add(href, isPage ? LinkUse.Page : LinkUse.Asset, place);
            if (target is { Kind: TargetKind.Inside } && relations.Contains("stylesheet"))
                _fetched.Add(target.Value.Address);
        }
    }

    private void AddMeta(IElement element, ElementPlace place)
    {
        var content = element.GetAttribute("content") ?? "";
        switch (element.GetAttribute("property") ?? element.GetAttribute("name"))
        {
            case "og:image" or "twitter:image":
                Add(content, LinkUse.Image, place);
                break;
            case "og:url":
                Add(content, LinkUse.Page, place);
                break;
            case "robots":
                _isHidden |= content.Contains("noindex", StringComparison.OrdinalIgnoreCase);
                break;
        }
        if ("refresh".Equals(element.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase)
            && content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            _redirect = Add(content[(at + 4)..].Trim('\'', '"', ' '), LinkUse.Page, place);
    }

    private LinkTarget? Add(string? written, LinkUse use, ElementPlace place)
    {
        if (written is null)
            return null;
        var target = urls.Resolve(written, Base);
        var link = new PageLink(target, use, place.Mark, place.Source, place.Source is null ? "" : written);
        if (target is { Kind: TargetKind.Inside } && target.Address == address)
        {
            if (target.Fragment.Length > 0)
                _ownAnchors.Add(link);
        }
        else if (target.Kind != TargetKind.Other)
            _links.Add(link);
        return target;
    }

    // URLs with a width or density after them, parted by commas that may also stand inside a URL (HTML Standard, section 4.8.4.2.2).
    private static IEnumerable<string> Candidates(string srcset)
    {
        for (var rest = srcset.TrimStart(' ', '\t', '\n', '\r', '\f', ','); rest.Length > 0; rest = rest.TrimStart(' ', '\t', '\n', '\r', '\f', ','))
        {
            var end = rest.IndexOfAny([' ', '\t', '\n', '\r', '\f']);
            var url = end < 0 ? rest : rest[..end];
            rest = end < 0 ? "" : rest[end..];
            if (url.EndsWith(','))
                url = url.TrimEnd(',');
            else if (rest.IndexOf(',', StringComparison.Ordinal) is var comma)
                rest = comma < 0 ? "" : rest[comma..];
            yield return url;
        }
    }
}
