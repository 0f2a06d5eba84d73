using AngleSharp.Dom;
using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>The headings of a page, by which readers of screen readers find their way: one main heading, and no level left out (WCAG 2.2, technique H42).</summary>
internal sealed class HeadingCheck
{
    private int _last;
    private int _main;
    private SourceLocation? _second;

    /// <summary>Looks at an element.</summary>
    public Finding? Enter(IElement element, ElementPlace place)
    {
        if (element.LocalName is not ['h', >= '1' and <= '6'])
            return null;
        var (level, last) = (element.LocalName[1] - '0', _last);
        _last = level;
        if (level == 1 && ++_main == 2)
            _second = place.Source;
        return last > 0 && level > last + 1
            ? new Finding(Rules.SkippedHeading, $"A heading of level {level} follows one of level {last}",
                $"Make it level {last + 1}, or write the level between.").At(place)
            : null;
    }

    /// <summary>Looks at them all.</summary>
    /// <param name="page">The place where the page begins; null where a template wrote it.</param>
    public Finding? End(SourceLocation? page) => _main switch
    {
        1 => null,
        0 => new Finding(Rules.MainHeading, "The page has no main heading", "Begin what it is about with an `<h1>`.") { Source = page },
        _ => new Finding(Rules.MainHeading, $"The page has {_main} main headings", "Keep the `<h1>` that says what the page is about, and make the others `<h2>`.") { Source = _second },
    };
}
