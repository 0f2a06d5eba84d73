namespace Furrow.Markup;

/// <summary>The place of a photo of the front matter. What stands there is the template's business.</summary>
/// <param name="PhotoId">The photo's id.</param>
public sealed record PhotoPart(string PhotoId) : BodyPart;
