using System.Text.Json;
using Furrow.Config;
using Furrow.Diagnostics.Formats;

namespace Furrow.Importing.Newspaper;

/// <summary>What became of a page, for programs: where each piece of it went.</summary>
public static class PageImportJson
{
    /// <summary>Writes one JSON object: <c>page</c>, <c>stories</c> with their <c>parts</c>, <c>leftOut</c>, <c>signs</c>, <c>newTerms</c>. Lines and columns count from 1.</summary>
    public static void Write(PageImport import, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("page", import.Page.Path);
        json.WriteStartArray("stories");
        foreach (var story in import.Stories)
            WriteStory(json, import, story);
        json.WriteEndArray();
        json.WriteStartArray("leftOut");
        foreach (var left in import.LeftOut)
        {
            WritePlace(json, import, left.Unit.Start);
            json.WriteString("text", left.Unit.Text);
            json.WriteString("reason", left.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("signs");
        foreach (var sign in import.Signs)
        {
            WritePlace(json, import, sign.Start);
            json.WriteString("text", import.Page[sign]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("newTerms");
        foreach (var term in import.NewTerms)
        {
            json.WriteStartObject();
            json.WriteString("vocabulary", term.Kind.Name());
            json.WriteString("id", term.Id);
            json.WriteString("label", term.Label);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteStory(Utf8JsonWriter json, PageImport import, PageStory story)
    {
        json.WriteStartObject();
        json.WriteString("id", story.Id);
        if (story.Article is { } file)
            json.WriteString("path", file.Path);
        json.WriteString("state", story.State.ToString().ToLowerInvariant());
        json.WriteString("title", story.Draft.Title);
        json.WriteString("kind", story.Draft.Kind.ToString().ToLowerInvariant());
        json.WriteStartArray("parts");
        foreach (var part in story.Draft.Parts)
        {
            WritePlace(json, import, part.Unit.Start);
            json.WriteString("role", part.Role.ToString().ToLowerInvariant());
            json.WriteString("text", part.Unit.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, PageImport import, int offset)
    {
        var at = import.Page.At(offset).Position!.Value;
        json.WriteStartObject();
        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
    }
}
