namespace Furrow.Markup;

/// <summary>A block of the text; or several, where an element that the author wrote holds them together.</summary>
/// <param name="BlockId">The id of the outline's block that it begins with.</param>
/// <param name="Html">Well-formed HTML of whole blocks; never empty.</param>
public sealed record HtmlPart(string BlockId, string Html) : BodyPart(BlockId)
{
    private const string ParagraphEnd = "</p>\n";

    /// <summary>
    /// The HTML in two pieces. Of a paragraph they are all but its end tag, so that more may be written at its end, and the end
    /// tag; of anything else the second is empty.
    /// </summary>
    public (string Text, string End) Split() => BlockId.StartsWith('p') && Html.EndsWith(ParagraphEnd, StringComparison.Ordinal)
        ? (Html[..^ParagraphEnd.Length], ParagraphEnd)
        : (Html, "");
}
