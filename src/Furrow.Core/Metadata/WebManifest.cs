namespace Furrow.Metadata;

/// <summary>What a browser needs to know of the site to keep it on a home screen. URLs may be relative to the manifest's.</summary>
public sealed record WebManifest
{
    /// <summary>The site's title.</summary>
    public required string Name { get; init; }

    /// <summary>The title for narrow places, about twelve characters; null where the title itself will do.</summary>
    public string? ShortName { get; init; }

    /// <summary>What the site is, in a sentence; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>The BCP 47 tag of the language of these texts.</summary>
    public required string LanguageTag { get; init; }

    /// <summary>The direction these texts are read in.</summary>
    public TextDirection Direction { get; init; } = TextDirection.LeftToRight;

    /// <summary>The page that opens first; below <see cref="Scope"/>.</summary>
    public required string StartUrl { get; init; }

    /// <summary>The folder that all pages are below.</summary>
    public required string Scope { get; init; }

    /// <summary>The colour of the browser's frame, in CSS; null for the browser's own.</summary>
    public string? ThemeColor { get; init; }

    /// <summary>The colour before the first page is there, in CSS; null for the browser's own.</summary>
    public string? BackgroundColor { get; init; }

    /// <summary>The site's icons.</summary>
    public IReadOnlyList<WebManifestIcon> Icons { get; init; } = [];
}
