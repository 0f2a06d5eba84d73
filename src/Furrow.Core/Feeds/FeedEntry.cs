namespace Furrow.Feeds;

/// <summary>A story in a feed. Every URL is absolute and percent-encoded; every text is plain unless it says otherwise.</summary>
public sealed record FeedEntry
{
    /// <summary>The article's page. Also the entry's permanent id, so it must never change (RFC 4287, section 4.2.6).</summary>
    public required string Url { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>The story in a few sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>The article's text as safe HTML whose links are absolute; null where the feed has summaries only.</summary>
    public string? ContentHtml { get; init; }

    /// <summary>When the story was printed, an RFC 3339 date-time such as <c>2023-02-16T00:00:00Z</c>; null where the day is not known.</summary>
    public string? Published { get; init; }

    /// <summary>When the article last changed in a way that matters to readers, an RFC 3339 date-time.</summary>
    public required string Updated { get; init; }

    /// <summary>The names of those who wrote it, in the byline's order; none where the byline is not known.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>What it is about.</summary>
    public IReadOnlyList<FeedTag> Tags { get; init; } = [];

    /// <summary>The BCP 47 tag of the article's language, which differs from the feed's where a translation is lacking.</summary>
    public required string LanguageTag { get; init; }

    /// <summary>The same story in other languages; the article itself is not among them.</summary>
    public IReadOnlyList<FeedTranslation> Translations { get; init; } = [];
}
