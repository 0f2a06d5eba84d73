namespace Furrow.Importing.Newspaper;

/// <summary>A person whom a byline or a credit names.</summary>
/// <param name="Name">The name, without the spaces that fill a line.</param>
/// <param name="Doubt">Why that may not be the name; null where nothing speaks against it.</param>
public sealed record Contributor(string Name, string? Doubt = null);
