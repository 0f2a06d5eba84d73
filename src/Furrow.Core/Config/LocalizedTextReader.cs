using Furrow.Data;

namespace Furrow.Config;

/// <summary>Reads texts by language.</summary>
internal static class LocalizedTextReader
{
    /// <summary>The texts at a key; none when it is absent or no mapping, which is then reported.</summary>
    public static LocalizedText Texts(this MappingReader reader, TextsKey key, IReadOnlyList<Language> languages)
    {
        if (reader.Mapping(key.Name) is not { } inner)
            return LocalizedText.None;
        var texts = inner.Texts(languages);
        inner.ReportUnknownKeys();
        return texts;
    }

    /// <summary>The texts at the languages' own keys.</summary>
    public static LocalizedText Texts(this MappingReader reader, IReadOnlyList<Language> languages)
    {
        var texts = new Dictionary<string, string>();
        foreach (var language in languages)
        {
            if (reader.Text(language.Key) is { } text)
                texts[language.Key] = text.Value;
        }
        return new LocalizedText(texts);
    }
}
