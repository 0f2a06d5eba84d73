namespace Furrow.Config;

/// <summary>A text in some of the site's languages.</summary>
/// <param name="values">The texts by language key.</param>
public sealed class LocalizedText(IReadOnlyDictionary<string, string> values)
{
    /// <summary>No text in any language.</summary>
    public static readonly LocalizedText None = new(new Dictionary<string, string>());

    /// <summary>Whether there is no text in any language.</summary>
    public bool IsEmpty => values.Count == 0;

    /// <summary>The language keys that have a text, in ordinal order.</summary>
    public IEnumerable<string> LanguageKeys => values.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text in a language, or null.</summary>
    public string? In(string languageKey) => values.GetValueOrDefault(languageKey);

    /// <summary>The text in a language or, where that has none, in the first of <paramref name="languages"/> that has one; null when there is none.</summary>
    public TextInLanguage? Nearest(Language language, IReadOnlyList<Language> languages)
    {
        if (In(language.Key) is { } exact)
            return new TextInLanguage(exact, language);
        foreach (var other in languages)
        {
            if (In(other.Key) is { } text)
                return new TextInLanguage(text, other);
        }
        return null;
    }
}

/// <summary>A text and the language it is in.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language.</param>
public readonly record struct TextInLanguage(string Text, Language Language);
