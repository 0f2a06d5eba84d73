using System.Collections.Concurrent;
using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>What a URL on a page is for.</summary>
internal enum LinkUse
{
    /// <summary>To lead readers, or programs, to a page.</summary>
    Page,

    /// <summary>To be fetched with the page.</summary>
    Asset,

    /// <summary>To be shown as an image.</summary>
    Image,
}

/// <summary>A link, the same on however many pages.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Use">What it is for.</param>
/// <param name="Mark">The element.</param>
/// <param name="Source">The place in the file that brought it; null where the template did.</param>
/// <param name="Written">The URL as it stands there; empty where the template wrote it.</param>
internal readonly record struct PageLink(LinkTarget Target, LinkUse Use, ElementMark Mark, SourceLocation? Source, string Written);

/// <summary>
/// The links of all pages, each once with the pages that have it: a site's pages share most of their links, so this is a
/// small part of what they hold. Safe to add to from many threads.
/// </summary>
internal sealed class LinkTable
{
    private readonly ConcurrentDictionary<PageLink, Sighting> _links = new();

    /// <summary>All links, in no order.</summary>
    public IEnumerable<KeyValuePair<PageLink, Sighting>> All => _links;

    /// <summary>Adds the links of a page.</summary>
    /// <param name="page">The page's address.</param>
    /// <param name="articles">The paths of the articles it shows.</param>
    /// <param name="links">Its links.</param>
    public void Add(string page, IReadOnlyList<string> articles, IEnumerable<PageLink> links)
    {
        foreach (var link in links.Distinct())
            _links.GetOrAdd(link, _ => new Sighting()).Add(page, articles);
    }
}
