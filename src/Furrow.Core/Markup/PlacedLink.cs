namespace Furrow.Markup;

/// <summary>A link or image of a Markdown text, or the line that gives one its address.</summary>
/// <param name="Url">The address, entities and backslashes read.</param>
/// <param name="Whole">All of it.</param>
/// <param name="Label">What stands between the square brackets.</param>
/// <param name="Address">Where the address stands; empty when it stands in a line of its own.</param>
/// <param name="IsImage">Whether it is an image.</param>
/// <param name="IsByReference">Whether its address stands in a line of its own.</param>
/// <param name="Title">Its title; empty for none.</param>
internal sealed record PlacedLink(string Url, TextSpan Whole, TextSpan Label, TextSpan Address, bool IsImage, bool IsByReference, string Title);
