namespace Furrow.Markup;

/// <summary>A piece of visible text, and where it stands in the HTML.</summary>
/// <param name="TextStart">Where it begins in the visible text.</param>
/// <param name="Length">Its length in the visible text.</param>
/// <param name="HtmlStart">Where it begins in the HTML.</param>
/// <param name="HtmlEnd">Where it ends in the HTML.</param>
/// <param name="NoteAt">The first place at or after its end where the mark of a note may stand: not inside a link.</param>
internal readonly record struct TextRun(int TextStart, int Length, int HtmlStart, int HtmlEnd, int NoteAt);
