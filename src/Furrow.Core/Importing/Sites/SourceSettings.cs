namespace Furrow.Importing.Sites;

/// <summary>What the config of the old site says that matters for its posts.</summary>
internal sealed record SourceSettings
{
    /// <summary>The generator.</summary>
    public required SiteGenerator Generator { get; init; }

    /// <summary>The old site's address; null where the config has none that is one.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The languages; empty where the config lists none.</summary>
    public IReadOnlyList<SourceLanguage> Languages { get; init; } = [];

    /// <summary>The language of posts that do not say another; null where the config has none.</summary>
    public string? DefaultLanguage { get; init; }

    /// <summary>Whether the default language's pages are below a folder of its own too.</summary>
    public bool HasDefaultInFolder { get; init; }

    /// <summary>The folder of the posts; empty where it is the imported folder itself.</summary>
    public string ContentFolder { get; init; } = "";

    /// <summary>The folder whose files are at the site's root; empty where it is the imported folder itself.</summary>
    public string RootFolder { get; init; } = "";

    /// <summary>Patterns of addresses such as <c>/:year/:title/</c>, by section; at the empty key the one for all.</summary>
    public IReadOnlyDictionary<string, string> Permalinks { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether pages are <c>/posts/a.html</c> rather than <c>/posts/a/</c>.</summary>
    public bool HasUglyUrls { get; init; }

    /// <summary>Whether the names of posts' files begin with their dates, which are then no part of the name.</summary>
    public bool HasDatedNames { get; init; }

    /// <summary>What the site groups its posts by, by the keys of the front matter: <c>tags</c>, <c>categories</c>, ….</summary>
    public IReadOnlyList<string> Taxonomies { get; init; } = [];

    /// <summary>A path from the host's root as one from the old site's, where the site is below a path of the host.</summary>
    public string BelowBase(string path)
    {
        var folder = BaseUrl?.AbsolutePath.TrimEnd('/') ?? "";
        return folder.Length > 0 && path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase) ? path[folder.Length..] : path;
    }
}
