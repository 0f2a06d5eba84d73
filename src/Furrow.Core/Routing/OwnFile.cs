namespace Furrow.Routing;

/// <summary>A file that the site has whatever its content: of the theme, of the search index, or for hosts.</summary>
/// <param name="Address">Its address.</param>
/// <param name="What">What it is, in an author's words.</param>
public sealed record OwnFile(string Address, string What);
