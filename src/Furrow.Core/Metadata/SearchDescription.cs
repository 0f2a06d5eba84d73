namespace Furrow.Metadata;

/// <summary>What a browser needs to know to offer the site's search in its own address bar. All URLs are absolute.</summary>
public sealed record SearchDescription
{
    /// <summary>The site's title.</summary>
    public required string Name { get; init; }

    /// <summary>What is searched, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>The BCP 47 tag of the language of these texts and of the search page.</summary>
    public required string LanguageTag { get; init; }

    /// <summary>The search page, which takes the words as <c>q</c>.</summary>
    public required string SearchUrl { get; init; }

    /// <summary>Where the description itself is, so that browsers can look for a newer one.</summary>
    public required string SelfUrl { get; init; }

    /// <summary>The site's icon, or null.</summary>
    public SearchIcon? Icon { get; init; }
}
