namespace Furrow.Markup;

/// <summary>
/// What an article's text may link to. URLs are root-relative, escaped, and without <see cref="BasePath"/>, which the
/// renderer puts before them. Asked by many threads at once.
/// </summary>
public interface ISiteLinks
{
    /// <summary>All stories of the site, to suggest the one that a mistyped link meant.</summary>
    IEnumerable<string> StoryIds { get; }

    /// <summary>What goes before root-relative URLs: <c>/</c>, or <c>/repo/</c> for a site below its host's root. Begins and ends with a slash.</summary>
    string BasePath { get; }

    /// <summary>The story's article in that language, else in the language the story has; null when there is no such story.</summary>
    StoryTarget? FindStory(string storyId, string languageKey);

    /// <summary>Whether there is such a story, which is left out as a draft.</summary>
    bool IsDraft(string storyId);

    /// <summary>The story that an article's file belongs to (<c>content/…/index.zh.md</c>, in whatever language, there or not); null when none does.</summary>
    string? StoryOfArticle(string path);

    /// <summary>A file of a story's folder or of the site's static files, by its source path; null when it is not there.</summary>
    FileTarget? FindFile(string path);

    /// <summary>
    /// An image of a story's folder or of the site's static files that the text shows, by its source path; null when it is
    /// not there. Its URLs, unlike the others, have the base path.
    /// </summary>
    ImageTarget? FindImage(string path);

    /// <summary>The same by its URL, root-relative, escaped and without the base path; null when the site has no such file of an author's.</summary>
    ImageTarget? FindImageAt(string rootRelativeUrl);

    /// <summary>Whether the site will have a page or file at this URL (no query, no fragment), such as <c>/zh/about/</c>.</summary>
    bool HasPage(string rootRelativeUrl);
}
