using System.Text.Json;
using Furrow.Config;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics.Formats;

namespace Furrow.Schemas;

/// <summary>
/// Writes the JSON Schemas (draft 2020-12) of what authors write, from the keys that Furrow reads. A schema takes what Furrow
/// takes, except where a key depends on another file, or on another key's value.
/// </summary>
public static class SchemaWriter
{
    /// <summary>The schema of <c>site.config.json</c>.</summary>
    public const string Config = "config";

    /// <summary>The schema of an article's front matter.</summary>
    public const string FrontMatter = "front-matter";

    /// <summary>The schema of <c>tags.yml</c>, <c>columns.yml</c>, <c>series.yml</c> and <c>places.yml</c>.</summary>
    public const string Vocabulary = "vocabulary";

    /// <summary>The schema of <c>people.yml</c>.</summary>
    public const string People = "people";

    /// <summary>The names of all schemas.</summary>
    public static IReadOnlyList<string> Names { get; } = [Config, FrontMatter, Vocabulary, People];

    /// <summary>The name of a schema's file.</summary>
    public static string FileName(string name) => name == Config ? "site.config.schema.json" : $"{name}.schema.json";

    /// <summary>A schema as JSON, indented, ending in a line break.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="site">The site whose languages the schema names; null for a schema that serves every site.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no schema of that name.</exception>
    public static string Write(string name, SiteConfig? site = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        JsonText.Write(text, json => Write(json, name, site));
        return text.ToString();
    }

    private static void Write(Utf8JsonWriter json, string name, SiteConfig? site)
    {
        var languages = site?.Languages.Select(language => language.Key).ToList();
        var keys = new KeySchemaWriter(json, languages);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        // A name, not an address: schemas are looked up by file or by whatever address a site gives them.
        json.WriteString("$id", $"urn:furrow:{name}");
        switch (name)
        {
            case Config:
                json.WriteString("title", "A Furrow site's config");
                // Without the site's languages: they stand in the same file, and may be about to change.
                new KeySchemaWriter(json, null).WriteMapping(ConfigKeys.All);
                break;
            case FrontMatter:
                json.WriteString("title", "An article's front matter");
                keys.WriteMapping(FrontMatterKeys.All);
                break;
            case Vocabulary:
                WriteVocabulary("A vocabulary", VocabularyKind.Tags);
                break;
            case People:
                WriteVocabulary("The people of an archive", VocabularyKind.People);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such schema.");
        }
        json.WriteEndObject();

        void WriteVocabulary(string title, VocabularyKind kind)
        {
            json.WriteString("title", title);
            json.WriteString("type", "object");
            json.WriteStartObject("additionalProperties");
            WriteEntry(json, keys, languages, VocabularyKeys.For(kind));
            json.WriteEndObject();
        }
    }

    private static void WriteEntry(Utf8JsonWriter json, KeySchemaWriter keys, List<string>? languages, IReadOnlyList<Key> own)
    {
        json.WriteString("type", "object");
        json.WriteString("description", "A term, by its id: its label in each language, and more.");
        json.WriteStartObject("properties");
        keys.WriteProperties(own);
        if (languages is not null)
            keys.WriteLanguages(languages);
        json.WriteEndObject();
        if (languages is null)
        {
            json.WriteStartObject("patternProperties");
            json.WriteStartObject($"^(?!({string.Join('|', own.Select(key => key.Name))})$){LanguageKeys.KeyPattern[1..]}");
            json.WriteOptional("type", ["string", "number", "boolean"]);
            json.WriteString("pattern", @"\S");
            json.WriteEndObject();
            json.WriteEndObject();
        }
        else
        {
            // A label in one language at least.
            json.WriteStartArray("anyOf");
            foreach (var language in languages)
            {
                json.WriteStartObject();
                json.WriteOptional("required", [language]);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteBoolean("additionalProperties", false);
    }
}
