namespace Furrow.Markup;

/// <summary>A file that a text links to.</summary>
/// <param name="Url">Where it will be: root-relative, escaped, without the base path.</param>
public sealed record FileTarget(string Url);
