namespace Furrow.Photographs;

/// <summary>A photograph that a page shows.</summary>
/// <param name="Photograph">The photograph.</param>
/// <param name="Address">The address its own file has: a path from the site's root, unescaped and without the base path.</param>
public sealed record ShownPhotograph(Photograph Photograph, string Address);
