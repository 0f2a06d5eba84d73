using Furrow.Markup;

namespace Furrow.Publishing;

/// <summary>An article that a page shows: what is wrong with the page is mended there.</summary>
/// <param name="Path">The article's file, from the site's folder.</param>
/// <param name="Blocks">The blocks of its text, which are elements of the page with their ids.</param>
/// <param name="IdPrefix">What stands before those ids on this page.</param>
public sealed record PageSource(string Path, IReadOnlyList<Block> Blocks, string IdPrefix = "");
