namespace Furrow.Markup;

/// <summary>The place of a photo of the front matter. What stands there is the template's business.</summary>
/// <param name="BlockId">The id of the outline's block that it begins with.</param>
/// <param name="PhotoId">The photo's id.</param>
public sealed record PhotoPart(string BlockId, string PhotoId) : BodyPart(BlockId);
