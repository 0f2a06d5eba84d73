using AngleSharp.Dom;
using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>The ids of a page: that each is one element's, and that the page's links to places of its own find them.</summary>
internal sealed class IdCheck
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>What links may lead to: ids, and the names of old-fashioned anchors (HTML Standard, section 7.4.6.3).</summary>
    public IEnumerable<string> All => _ids.Union(_names);

    /// <summary>Looks at an element.</summary>
    public Finding? Enter(IElement element, ElementPlace place)
    {
        if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name)
            _names.Add(name);
        if (element.Id is not { Length: > 0 } id || _ids.Add(id))
            return null;
        return new Finding(Rules.DuplicateId, $"The id `{id}` stands twice",
            "A link to it finds the first alone, and labels go to the wrong element; give one of them another id.").At(place, id);
    }

    /// <summary>Looks for the places that the page's own links lead to.</summary>
    public IEnumerable<Finding> End(IEnumerable<PageLink> links) =>
        from link in links
        where link.Target.Fragment != "top" && !_ids.Contains(link.Target.Fragment) && !_names.Contains(link.Target.Fragment)
        select new Finding(Rules.BrokenAnchor, $"The link to `#{link.Target.Fragment}` leads to nothing on its page",
            "Give the place that id, or mend the link.") { Mark = link.Mark, Source = link.Source, Needle = link.Written };
}
