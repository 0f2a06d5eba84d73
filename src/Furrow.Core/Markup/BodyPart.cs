namespace Furrow.Markup;

/// <summary>A piece of an article's text: <see cref="HtmlPart"/> or <see cref="PhotoPart"/>.</summary>
public abstract record BodyPart;
