namespace Furrow.Importing.Newspaper;

/// <summary>A unit and what it was taken for.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Doubt">Why that may be wrong; null where the line's own words leave no doubt.</param>
public sealed record ClassifiedUnit(PageUnit Unit, LineKind Kind, string? Doubt = null);
