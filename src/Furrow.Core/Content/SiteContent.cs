namespace Furrow.Content;

/// <summary>What a site's folders hold, read but not yet put together.</summary>
/// <param name="Articles">Every article, by path in ordinal order.</param>
/// <param name="UnreadStories">The ids of stories that have an article which could not be read; why has been reported.</param>
/// <param name="Vocabulary">What the vocabularies' files say.</param>
/// <param name="StoryFiles">The other files in the stories' folders and below them (photographs, documents), in ordinal order.</param>
/// <param name="StaticFiles">The files below <c>static/</c>, copied as they are, in ordinal order.</param>
public sealed record SiteContent(
    IReadOnlyList<Article> Articles,
    IReadOnlySet<string> UnreadStories,
    Vocabularies Vocabulary,
    IReadOnlyList<string> StoryFiles,
    IReadOnlyList<string> StaticFiles)
{
    /// <summary>Whether <c>static/</c> has the file for an address such as <c>/robots.txt</c>.</summary>
    public bool HasStaticFile(string address) => StaticFiles.Contains(ContentReader.StaticFolder + address);
}
