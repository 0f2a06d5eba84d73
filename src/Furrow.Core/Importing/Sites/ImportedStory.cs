namespace Furrow.Importing.Sites;

/// <summary>Posts that are one story, with the id it gets.</summary>
/// <param name="Id">The story's id.</param>
/// <param name="Posts">Its posts, one a language, the original first.</param>
internal sealed record ImportedStory(string Id, IReadOnlyList<ImportedPost> Posts)
{
    /// <summary>The original.</summary>
    public ImportedPost Original => Posts[0];

    /// <summary>Whether it becomes a page of the site, which has no date.</summary>
    public bool IsPage => Original.IsPage;

    /// <summary>Its folder on the new site.</summary>
    public string Folder => IsPage ? $"content/{Id}" : $"content/{Original.Date![..4]}/{Id}";

    /// <summary>The address that a post of it gets.</summary>
    public string AddressOf(ImportedPost post) =>
        IsPage ? $"/{post.Language.Key}/{Id}/" : $"/{post.Language.Key}/{Original.Date![..4]}/{Original.Date[5..7]}/{Id}/";
}
