namespace Furrow.Markup;

/// <summary>The article that a link to a story leads to.</summary>
/// <param name="StoryId">The story.</param>
/// <param name="Url">The article's page: root-relative, escaped, without the base path.</param>
/// <param name="LanguageKey">The article's language, not always the one asked for.</param>
/// <param name="LanguageTag">That language as a BCP 47 tag.</param>
public sealed record StoryTarget(string StoryId, string Url, string LanguageKey, string LanguageTag);
