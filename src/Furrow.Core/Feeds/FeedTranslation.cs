namespace Furrow.Feeds;

/// <summary>A story of a feed in another language.</summary>
/// <param name="LanguageTag">The BCP 47 tag of that language.</param>
/// <param name="Url">The absolute, percent-encoded URL of the article.</param>
/// <param name="Title">Its headline.</param>
public sealed record FeedTranslation(string LanguageTag, string Url, string Title);
