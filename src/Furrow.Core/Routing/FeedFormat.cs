namespace Furrow.Routing;

/// <summary>The formats of feeds.</summary>
public enum FeedFormat
{
    /// <summary>The Atom Syndication Format (RFC 4287).</summary>
    Atom,

    /// <summary>JSON Feed, version 1.1.</summary>
    Json,
}
