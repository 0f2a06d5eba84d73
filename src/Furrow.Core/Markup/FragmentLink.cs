using Furrow.Diagnostics;

namespace Furrow.Markup;

/// <summary>A link to a place in another article, to be checked when all outlines are known.</summary>
/// <param name="StoryId">The story linked to.</param>
/// <param name="LanguageKey">The language of the article linked to.</param>
/// <param name="Fragment">The element's id there, unescaped, without <c>#</c>.</param>
/// <param name="Location">Where the link stands.</param>
public sealed record FragmentLink(string StoryId, string LanguageKey, string Fragment, SourceLocation Location);
