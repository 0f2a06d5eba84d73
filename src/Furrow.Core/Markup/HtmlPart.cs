namespace Furrow.Markup;

/// <summary>A block of the text; or several, where an element that the author wrote holds them together.</summary>
/// <param name="BlockId">The id of the outline's block that it begins with.</param>
/// <param name="Html">Well-formed HTML of whole blocks; never empty.</param>
public sealed record HtmlPart(string BlockId, string Html) : BodyPart(BlockId)
{
    private const string ParagraphEnd = "</p>\n";

    /// <summary>Whether this is a paragraph, at whose end more may be written: before its end tag.</summary>
    public bool IsParagraph => BlockId.StartsWith('p') && Html.EndsWith(ParagraphEnd, StringComparison.Ordinal);

    /// <summary>A paragraph in two pieces: all but its end tag, and the end tag.</summary>
    /// <exception cref="InvalidOperationException">It is no paragraph.</exception>
    public (string Text, string End) Split() => IsParagraph
        ? (Html[..^ParagraphEnd.Length], ParagraphEnd)
        : throw new InvalidOperationException("Only a paragraph can be split.");
}
