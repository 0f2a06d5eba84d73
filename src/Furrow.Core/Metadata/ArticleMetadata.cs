namespace Furrow.Metadata;

/// <summary>
/// What search engines are told of an article: schema.org's NewsArticle. Every URL is absolute and percent-encoded; every
/// text is plain and in the article's language. What is null or empty is not known and is not written.
/// </summary>
public sealed record ArticleMetadata
{
    /// <summary>The article's page.</summary>
    public required string Url { get; init; }

    /// <summary>The headline.</summary>
    public required string Headline { get; init; }

    /// <summary>The lines over and under the headline: kicker and deck.</summary>
    public IReadOnlyList<string> AlternativeHeadlines { get; init; } = [];

    /// <summary>The article in a sentence or two.</summary>
    public string? Description { get; init; }

    /// <summary>The BCP 47 tag of the article's language.</summary>
    public required string LanguageTag { get; init; }

    /// <summary>When it was printed, in ISO 8601, as exactly as is known: <c>2023-02-16</c>, <c>2023-02</c>, <c>2023</c>.</summary>
    public string? DatePublished { get; init; }

    /// <summary>When the article last changed here, in ISO 8601.</summary>
    public string? DateModified { get; init; }

    /// <summary>Who wrote it, in the byline's order.</summary>
    public IReadOnlyList<PersonMetadata> Authors { get; init; } = [];

    /// <summary>Who else took part: photographers, people interviewed.</summary>
    public IReadOnlyList<PersonMetadata> Contributors { get; init; } = [];

    /// <summary>Who translated it.</summary>
    public IReadOnlyList<PersonMetadata> Translators { get; init; } = [];

    /// <summary>Where it was printed. Only this makes a publisher known.</summary>
    public IssueMetadata? Issue { get; init; }

    /// <summary>The banner it shares with other stories.</summary>
    public SeriesMetadata? Series { get; init; }

    /// <summary>The story this one is a sidebar to.</summary>
    public WorkReference? Parent { get; init; }

    /// <summary>Its sidebars.</summary>
    public IReadOnlyList<WorkReference> Sidebars { get; init; } = [];

    /// <summary>The original, where this article is a translation.</summary>
    public WorkReference? Original { get; init; }

    /// <summary>The translations, where this article is the original.</summary>
    public IReadOnlyList<WorkReference> Translations { get; init; } = [];

    /// <summary>The labels of its tags.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The places it tells of.</summary>
    public IReadOnlyList<PlaceMetadata> Places { get; init; } = [];

    /// <summary>The photographs the archive has of it.</summary>
    public IReadOnlyList<ImageMetadata> Images { get; init; } = [];

    /// <summary>How many words, or Han characters, its text has.</summary>
    public int? WordCount { get; init; }

    /// <summary>The column it stood in.</summary>
    public string? Section { get; init; }

    /// <summary>Whether it can be read without paying; an archive of files always can.</summary>
    public bool IsAccessibleForFree { get; init; } = true;

    /// <summary>Whose the text is, as shown to readers.</summary>
    public string? CopyrightNotice { get; init; }

    /// <summary>The mistakes that were put right.</summary>
    public IReadOnlyList<CorrectionMetadata> Corrections { get; init; } = [];
}
