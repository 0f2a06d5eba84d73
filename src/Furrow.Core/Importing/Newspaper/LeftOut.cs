namespace Furrow.Importing.Newspaper;

/// <summary>A unit of the page that is in no draft.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Reason">Why, as the second half of a sentence.</param>
/// <param name="IsSure">Whether its own words leave no doubt that it belongs to no story.</param>
public sealed record LeftOut(PageUnit Unit, string Reason, bool IsSure = false);
