namespace Furrow.Importing.Sites;

/// <summary>Posts that are one story, with the id it gets.</summary>
/// <param name="Id">The story's id.</param>
/// <param name="Posts">Its posts, one a language, the original first.</param>
internal sealed record ImportedStory(string Id, IReadOnlyList<ImportedPost> Posts)
{
    /// <summary>The folder in which it stands on the new site since an earlier import; null where it does not.</summary>
    public string? StandingFolder { get; init; }

    /// <summary>The keys of the languages in which it stands on the new site.</summary>
    public IReadOnlySet<string> StandingLanguages { get; init; } = new HashSet<string>();

    /// <summary>Whether a post of it was imported before: its article stays as it is.</summary>
    public bool Stands(ImportedPost post) => StandingLanguages.Contains(post.Language.Key);

    /// <summary>The posts that were not imported before.</summary>
    public IEnumerable<ImportedPost> NewPosts => Posts.Where(post => !Stands(post));

    /// <summary>The original.</summary>
    public ImportedPost Original => Posts[0];

    /// <summary>Whether it becomes a page of the site, which has no date.</summary>
    public bool IsPage => Original.IsPage;

    /// <summary>Its folder on the new site.</summary>
    public string Folder => StandingFolder ?? (IsPage ? $"content/{Id}" : $"content/{Original.Date![..4]}/{Id}");

    /// <summary>The article's file that a post of it becomes, or has become.</summary>
    public string ArticleOf(ImportedPost post) => $"{Folder}/index.{post.Language.Key}.md";

    /// <summary>The address that a post of it gets.</summary>
    public string AddressOf(ImportedPost post) =>
        IsPage ? $"/{post.Language.Key}/{Id}/" : $"/{post.Language.Key}/{Original.Date![..4]}/{Original.Date[5..7]}/{Id}/";
}
