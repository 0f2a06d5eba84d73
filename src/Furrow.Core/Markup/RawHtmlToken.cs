namespace Furrow.Markup;

/// <summary>A piece of HTML that an author wrote.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A tag's name in lower case, or the text with its references read.</param>
/// <param name="Offset">Where it begins in what was read.</param>
/// <param name="Attributes">A start tag's attributes, names in lower case, the first of each name.</param>
internal sealed record RawHtmlToken(RawHtmlKind Kind, string Text, int Offset, IReadOnlyList<(string Name, string Value)> Attributes);
