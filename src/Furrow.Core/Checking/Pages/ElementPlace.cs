using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>Where an element stands.</summary>
/// <param name="Mark">What kind of element it is, and in which part of the page.</param>
/// <param name="Language">The language that it or an element around it is marked with; null where none is.</param>
/// <param name="Source">The place in the file that brought it: the line where the article's block begins, or the very place in a page of <c>static/</c>; null where the template did.</param>
/// <param name="IsCode">Whether it is, or stands in, what a machine reads or says: that is in no language of people.</param>
internal readonly record struct ElementPlace(ElementMark Mark, string? Language, SourceLocation? Source, bool IsCode);

/// <summary>What elements that a template writes on many pages have in common.</summary>
/// <param name="Landmark">The part of the page: <c>head</c>, <c>header</c>, <c>main</c>, …</param>
/// <param name="Tag">The element's name.</param>
/// <param name="Class">Its classes as written; empty when it has none.</param>
internal readonly record struct ElementMark(string Landmark, string Tag, string Class)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        var selector = Class.Length == 0 ? Tag : $"{Tag}.{Class.Trim().Replace(' ', '.')}";
        return Landmark == Tag ? $"`{selector}`" : $"`{selector}` in `{Landmark}`";
    }
}
