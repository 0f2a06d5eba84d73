using AngleSharp.Dom;
using Furrow.Config;
using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>Looks at one page, element by element in the order of its text, with each of the checks.</summary>
/// <param name="address">The page's address.</param>
/// <param name="links">Its links.</param>
/// <param name="language">The language it should be in; null when any will do.</param>
/// <param name="config">The site.</param>
internal sealed class PageChecks(string address, PageLinks links, Language? language, SiteConfig config)
{
    private readonly List<Finding> _findings = [];
    private readonly IdCheck _ids = new();
    private readonly HeadingCheck _headings = new();
    private readonly LanguageCheck _languages = new(language, config);
    private readonly PolicyCheck _policy = new(address, config.BaseUrl);
    private bool _hasTitle;
    private SourceLocation? _source;

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The page's links.</summary>
    public PageLinks Links => links;

    /// <summary>The ids that links may lead to.</summary>
    public IEnumerable<string> Ids => _ids.All;

    /// <summary>Looks at an element.</summary>
    public void Enter(IElement element, ElementPlace place)
    {
        // Of a page that people wrote, the place where it begins.
        if (element.ParentElement is null)
            _source = place.Source;
        links.Add(element, place);
        _hasTitle |= element is { LocalName: "title" } && !string.IsNullOrWhiteSpace(element.TextContent);
        Add(_ids.Enter(element, place));
        Add(_headings.Enter(element, place));
        Add(_languages.Enter(element, place));
        Add(NameCheck.Enter(element, place));
        foreach (var finding in _policy.Enter(element, place))
            Add(finding);
    }

    /// <summary>Looks at a text.</summary>
    public void Enter(IText text, ElementPlace place) => Add(_languages.Enter(text, place));

    /// <summary>Looks at the page as a whole, when all of it has been seen.</summary>
    public void End()
    {
        foreach (var finding in _ids.End(links.OwnAnchors))
            Add(finding);
        if (links.IsRedirect)
            return;
        Add(_headings.End(_source));
        if (!_hasTitle)
        {
            Add(new Finding(Rules.MissingTitle, "The page has no title",
                $"Give {(_source is null ? "its template" : "it")} a `<title>` that says what is on it: it is what tabs, bookmarks and search results show.") { Source = _source });
        }
    }

    private void Add(Finding? finding)
    {
        if (finding is not null)
            _findings.Add(finding);
    }
}
