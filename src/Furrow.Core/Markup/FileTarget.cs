namespace Furrow.Markup;

/// <summary>A file that a text links to or shows.</summary>
/// <param name="Url">Where it will be: root-relative, escaped, without the base path.</param>
/// <param name="Width">An image's width in pixels; null where it is not known.</param>
/// <param name="Height">An image's height in pixels; null where it is not known.</param>
public sealed record FileTarget(string Url, int? Width, int? Height);
