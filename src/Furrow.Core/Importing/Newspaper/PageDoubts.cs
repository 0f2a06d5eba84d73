using Furrow.Diagnostics;

namespace Furrow.Importing.Newspaper;

/// <summary>Collects what the reading of a page was not sure of.</summary>
/// <param name="page">The page.</param>
/// <param name="diagnostics">Where it is reported.</param>
internal sealed class PageDoubts(PageText page, DiagnosticBag diagnostics)
{
    /// <summary>Adds a doubt about what begins at a place.</summary>
    public void Add(DiagnosticRule rule, int offset, string message) => diagnostics.Report(rule, page.At(offset), message);

    /// <summary>Adds a doubt about a unit.</summary>
    public void Add(DiagnosticRule rule, PageUnit unit, string message) => Add(rule, unit.Start, message);

    /// <summary>Whether a line ends in a hyphen after a letter.</summary>
    public bool EndsInHyphen(PageSpan line) => line.Length > 1 && page.Text[line.End - 1] == '-' && char.IsLetter(page.Text[line.End - 2]);

    /// <summary>The beginning of a text, to be named in a message.</summary>
    public static string Named(string text) => text.Length <= 20 ? $"“{text}”" : $"“{text[..(char.IsHighSurrogate(text[17]) ? 17 : 18)]}…”";
}
