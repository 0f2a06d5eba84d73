using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>Something wrong with a page, the same on however many pages.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Problem">What is wrong, without a full stop at the end.</param>
/// <param name="Mend">What to do about it: a sentence.</param>
internal sealed record Finding(DiagnosticRule Rule, string Problem, string Mend)
{
    /// <summary>The element at fault; null where it is the page itself.</summary>
    public ElementMark? Mark { get; init; }

    /// <summary>The place in the file that brought it; null where the template did.</summary>
    public SourceLocation? Source { get; init; }

    /// <summary>What to look for in that file to have the very place; null when only the block is known.</summary>
    public string? Needle { get; init; }

    /// <summary>The finding of an element.</summary>
    public Finding At(ElementPlace place, string? needle = null) => this with { Mark = place.Mark, Source = place.Source, Needle = needle };
}
