namespace Furrow.Importing.Newspaper;

/// <summary>A photograph of a draft.</summary>
/// <param name="Caption">The text under it; empty where there is none.</param>
/// <param name="Credit">Those who took it.</param>
/// <param name="Picture">Its file and what the page says it shows; null where there is no file.</param>
public sealed record DraftPhoto(string Caption, IReadOnlyList<Contributor> Credit, PagePicture? Picture = null);
