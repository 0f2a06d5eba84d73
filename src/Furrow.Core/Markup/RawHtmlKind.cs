namespace Furrow.Markup;

/// <summary>The kinds of <see cref="RawHtmlToken"/>.</summary>
internal enum RawHtmlKind
{
    Text,
    StartTag,
    EndTag,
}
