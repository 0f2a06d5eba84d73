using System.Globalization;

namespace Furrow.Feeds;

/// <summary>
/// The newest stories of a list in one language, in no format yet. Every URL is absolute and percent-encoded; every text is plain.
/// </summary>
public sealed record Feed
{
    private const string UnixEpoch = "1970-01-01T00:00:00Z";

    // RFC 3339, section 5.6: the offset is required, the fraction of the second is not.
    private static readonly string[] DateTimeFormats =
        ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>The feed's name: the site's, and the list's where it is not the home page's.</summary>
    public required string Title { get; init; }

    /// <summary>What the feed is about, in a sentence; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The BCP 47 tag of the feed's language.</summary>
    public required string LanguageTag { get; init; }

    /// <summary>The page whose stories these are.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>Where the feed is found as Atom. Also its permanent id there.</summary>
    public required string AtomUrl { get; init; }

    /// <summary>Where the feed is found as JSON Feed.</summary>
    public required string JsonUrl { get; init; }

    /// <summary>A square picture for the feed; null for none.</summary>
    public string? IconUrl { get; init; }

    /// <summary>Who answers for stories without an author: the site's title. Atom requires an author (RFC 4287, section 4.1.1).</summary>
    public required string AuthorName { get; init; }

    /// <summary>Who may do what with the texts; null where nothing is said.</summary>
    public string? Rights { get; init; }

    /// <summary>The stories, newest first; their URLs differ.</summary>
    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    /// <summary>
    /// When the feed last changed, an RFC 3339 date-time: the latest <see cref="FeedEntry.Updated"/>, as it is written there.
    /// An empty feed has not changed since the Unix epoch: Atom requires the element (RFC 4287, section 4.1.1) and a clock
    /// would make every build differ.
    /// </summary>
    /// <exception cref="FormatException">An entry's <see cref="FeedEntry.Updated"/> is not an RFC 3339 date-time.</exception>
    public string Updated => Entries.Select(entry => entry.Updated).MaxBy(Instant) ?? UnixEpoch;

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.ParseExact(text, DateTimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
