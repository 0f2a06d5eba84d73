namespace Furrow.Importing.Sites;

/// <summary>The generators whose folders can be imported.</summary>
public enum SiteGenerator
{
    /// <summary>Hugo, <c>content/</c>.</summary>
    Hugo,

    /// <summary>Jekyll, <c>_posts/</c>.</summary>
    Jekyll,

    /// <summary>Hexo, <c>source/_posts/</c>.</summary>
    Hexo,
}
