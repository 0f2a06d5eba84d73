namespace Furrow.Metadata;

/// <summary>Another article that an article has to do with.</summary>
/// <param name="Url">The absolute URL of its page.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="LanguageTag">The BCP 47 tag of its language.</param>
public sealed record WorkReference(string Url, string Headline, string LanguageTag);
