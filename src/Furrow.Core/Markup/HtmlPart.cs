namespace Furrow.Markup;

/// <summary>Text between the photos placed in it.</summary>
/// <param name="Html">Well-formed HTML of whole blocks; never empty.</param>
public sealed record HtmlPart(string Html) : BodyPart;
