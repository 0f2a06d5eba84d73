namespace Furrow.Feeds;

/// <summary>A tag of a story in a feed.</summary>
/// <param name="Label">Its name in the feed's language.</param>
/// <param name="Url">The absolute, percent-encoded URL of its page, such as <c>https://host/en/tags/spring-ploughing/</c>.</param>
public sealed record FeedTag(string Label, string Url);
