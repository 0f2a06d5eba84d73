namespace Furrow.Metadata;

/// <summary>The icon that a browser shows beside a search.</summary>
/// <param name="Url">Its absolute URL.</param>
/// <param name="Size">Its width and height in pixels.</param>
/// <param name="Type">Its media type, such as <c>image/png</c>.</param>
public sealed record SearchIcon(string Url, int Size, string Type);
