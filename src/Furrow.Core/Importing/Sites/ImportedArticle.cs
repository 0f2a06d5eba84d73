using Furrow.Drafting;

namespace Furrow.Importing.Sites;

/// <summary>A post as an article.</summary>
/// <param name="Story">Its story.</param>
/// <param name="Post">The post.</param>
/// <param name="File">The article's file.</param>
internal sealed record ImportedArticle(ImportedStory Story, ImportedPost Post, DraftFile File)
{
    /// <summary>Whether it was imported before, so that it is not to be written.</summary>
    public bool Stands => Story.Stands(Post);
}
