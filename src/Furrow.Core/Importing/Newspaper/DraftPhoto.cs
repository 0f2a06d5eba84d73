namespace Furrow.Importing.Newspaper;

/// <summary>A photograph of a draft.</summary>
/// <param name="Caption">The text under it; empty where there is none.</param>
/// <param name="Credit">Those who took it.</param>
public sealed record DraftPhoto(string Caption, IReadOnlyList<Contributor> Credit);
