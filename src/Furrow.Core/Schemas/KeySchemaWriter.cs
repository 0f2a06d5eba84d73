using System.Text.Json;
using System.Text.RegularExpressions;
using Furrow.Data;

namespace Furrow.Schemas;

/// <summary>Writes what may stand at keys as JSON Schema, draft 2020-12.</summary>
/// <param name="json">Where it goes.</param>
/// <param name="languages">The keys of the site's languages; null where no site is known.</param>
internal sealed class KeySchemaWriter(Utf8JsonWriter json, IReadOnlyList<string>? languages)
{
    // Front matter counts numbers and booleans as the text they are written as, and a text is never blank.
    private static readonly string[] TextTypes = ["string", "number", "boolean"];
    private const string NotBlank = @"\S";

    /// <summary>Writes the members of a mapping's schema: its type, its keys, and that it has no others.</summary>
    public void WriteMapping(IReadOnlyList<Key> keys)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteProperties(keys);
        json.WriteEndObject();
        json.WriteOptional("required", [.. keys.Where(key => key.IsRequired).Select(key => key.Name)]);
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>Writes a member for each key.</summary>
    public void WriteProperties(IEnumerable<Key> keys)
    {
        foreach (var key in keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("title", key.ChineseName);
            json.WriteString("description", Description(key));
            WriteValue(key);
            json.WriteEndObject();
        }
    }

    /// <summary>Writes a member for each language's own text.</summary>
    public void WriteLanguages(IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            json.WriteStartObject(name);
            WriteText(NotBlank);
            json.WriteEndObject();
        }
    }

    private static string Description(Key key) => $"{char.ToUpperInvariant(key.Meaning[0])}{key.Meaning[1..]}." + key.Owner switch
    {
        KeyOwner.Story => " The story's: written in the original, inherited by translations.",
        KeyOwner.Translation => " A translation's alone.",
        _ => "",
    };

    private void WriteValue(Key key)
    {
        switch (key)
        {
            case TextKey { Form: TextForm.Date } date:
                WriteDate(date);
                break;
            case TextKey { Pattern: { } pattern } when Regex.IsMatch("2023", pattern):
                WriteNameOrNumber(pattern);
                break;
            case TextKey { Form: TextForm.Language } when languages is not null:
                WriteWords(languages);
                break;
            case TextKey text:
                WriteText(text.Pattern ?? NotBlank);
                break;
            case TextListKey list:
                WriteList(list);
                break;
            case WholeNumberKey number:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", number.Least);
                json.WriteNumber("maximum", number.Most);
                break;
            case BooleanKey:
                json.WriteString("type", "boolean");
                break;
            case ChoiceKey choice:
                WriteWords(choice.Words);
                break;
            case MappingKey mapping:
                WriteMapping(mapping.Keys);
                break;
            case MappingListKey list:
                WriteMappings(list);
                break;
            case TextsKey texts:
                WriteTexts(texts);
                break;
        }
    }

    private void WriteText(string pattern)
    {
        if (pattern == NotBlank)
            json.WriteOptional("type", TextTypes);
        else
            json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
    }

    // YAML takes `2023` for a number; a year before 1000 loses its zeros that way, and is to be quoted.
    private void WriteDate(TextKey key) => WriteOneOf(
        () => WriteText(key.Pattern!),
        () =>
        {
            json.WriteString("type", "integer");
            json.WriteNumber("minimum", 1000);
            json.WriteNumber("maximum", 9999);
        });

    // What takes digits takes them without quotes too, and then they are a number.
    private void WriteNameOrNumber(string pattern) => WriteOneOf(
        () => WriteText(pattern),
        () =>
        {
            json.WriteOptional("type", ["integer", "boolean"]);
            json.WriteNumber("minimum", 0);
        });

    private void WriteWords(IEnumerable<string> words) => json.WriteOptional("enum", [.. words]);

    private void WriteList(TextListKey list)
    {
        WriteOneOf(WriteItem, () =>
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            WriteItem();
            json.WriteEndObject();
        });

        void WriteItem()
        {
            if (list.Words.Count > 0)
                WriteWords(list.Words);
            else
                WriteText(list.Pattern ?? NotBlank);
        }
    }

    private void WriteMappings(MappingListKey list)
    {
        json.WriteString("type", "array");
        if (list.Least > 0)
            json.WriteNumber("minItems", list.Least);
        json.WriteStartObject("items");
        WriteMapping(list.Keys);
        json.WriteEndObject();
    }

    private void WriteTexts(TextsKey texts)
    {
        if (texts.MayBeOneText)
            WriteOneOf(() => WriteText(NotBlank), WriteByLanguage);
        else
            WriteByLanguage();

        void WriteByLanguage()
        {
            json.WriteString("type", "object");
            // A required text is there in one language at least.
            if (texts.IsRequired)
                json.WriteNumber("minProperties", 1);
            WriteLanguageMembers();
        }
    }

    private void WriteLanguageMembers()
    {
        if (languages is not null)
        {
            json.WriteStartObject("properties");
            WriteLanguages(languages);
            json.WriteEndObject();
        }
        else
        {
            json.WriteStartObject("patternProperties");
            json.WriteStartObject(Config.LanguageKeys.KeyPattern);
            WriteText(NotBlank);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteBoolean("additionalProperties", false);
    }

    private void WriteOneOf(params Action[] schemas)
    {
        json.WriteStartArray("anyOf");
        foreach (var write in schemas)
        {
            json.WriteStartObject();
            write();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
