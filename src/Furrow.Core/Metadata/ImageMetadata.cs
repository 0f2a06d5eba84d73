namespace Furrow.Metadata;

/// <summary>A photograph: schema.org's ImageObject. What is null is not known.</summary>
/// <param name="Url">The absolute URL of the file.</param>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Caption">The text under it.</param>
/// <param name="Credit">Who took it.</param>
public sealed record ImageMetadata(
    string Url, int? Width = null, int? Height = null, string? Caption = null, string? Credit = null);
