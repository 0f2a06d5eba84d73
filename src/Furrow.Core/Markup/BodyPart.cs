namespace Furrow.Markup;

/// <summary>A piece of an article's text: <see cref="HtmlPart"/> or <see cref="PhotoPart"/>.</summary>
/// <param name="BlockId">The id of the outline's block that it begins with: what the piece stands for in every language.</param>
public abstract record BodyPart(string BlockId);
