namespace Furrow.Importing.Sites;

/// <summary>A language of the old site.</summary>
/// <param name="Key">Its key there, such as <c>zh-cn</c>.</param>
/// <param name="Folder">The folder of its posts; null where they are among the others.</param>
internal sealed record SourceLanguage(string Key, string? Folder);
