namespace Furrow.Markup;

/// <summary>An image in one more format: a <c>source</c> of HTML's <c>picture</c>.</summary>
/// <param name="Type">The media type.</param>
/// <param name="Srcset">The files as <c>srcset</c> has them.</param>
public sealed record ImageSource(string Type, string Srcset);
