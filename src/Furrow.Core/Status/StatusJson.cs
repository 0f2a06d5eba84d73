using System.Text.Json;
using Furrow.Config;
using Furrow.Data;
using Furrow.Diagnostics.Formats;

namespace Furrow.Status;

/// <summary>Writes an archive's status as JSON, for other programs.</summary>
public static class StatusJson
{
    /// <summary>Writes some stories of an archive, and the totals of all of it.</summary>
    public static void Write(ArchiveStatus status, IEnumerable<StoryStatus> stories, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteOptional("languages", [.. status.Languages.Select(language => language.Key)]);
        json.WriteStartArray("stories");
        foreach (var story in stories)
            WriteStory(json, story);
        json.WriteEndArray();
        json.WriteStartObject("total");
        WriteTotal(json, status.Total);
        json.WriteEndObject();
        json.WriteStartObject("years");
        foreach (var year in status.Years)
            WriteNamed(json, year);
        json.WriteEndObject();
        json.WriteStartObject("vocabularies");
        foreach (var kind in VocabularyKinds.All)
        {
            json.WriteStartObject(kind.Name());
            foreach (var term in status.Terms.Where(term => term.Term.Kind == kind))
                WriteNamed(json, term.Total);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteStory(Utf8JsonWriter json, StoryStatus story)
    {
        json.WriteStartObject();
        json.WriteString("id", story.Id);
        json.WriteString("title", story.Title);
        json.WriteOptional("date", story.Date?.ToString());
        json.WriteString("original", story.Original.Key);
        json.WriteStartArray("articles");
        foreach (var article in story.Articles)
            WriteArticle(json, article);
        json.WriteEndArray();
        json.WriteOptional("untranslated", [.. story.Untranslated.Select(language => language.Key)]);
        json.WriteOptional("missingPhotographs", story.MissingPhotographs, (writer, photo) =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", photo.Id);
            writer.WriteOptional("file", photo.Source);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticleStatus article)
    {
        json.WriteStartObject();
        json.WriteString("language", article.Language.Key);
        json.WriteString("path", article.Path);
        json.WriteBoolean("draft", article.IsDraft);
        json.WriteBoolean("unchecked", article.IsUnchecked);
        if (article.Staleness is { } stale)
        {
            json.WriteStartObject("stale");
            json.WriteString("source", stale.Source);
            json.WriteString("current", stale.Current);
            if (stale.Changes is { } changes)
                json.WriteOptional("changes", changes, WriteChange);
            json.WriteOptional("unknown", stale.Unknown);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, TextChange change)
    {
        json.WriteStartObject();
        json.WriteString("key", change.Key);
        if (change.Line is { } line)
            json.WriteNumber("line", line);
        json.WriteString("text", change.ToString());
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, StatusTotal total)
    {
        json.WriteStartObject(total.Name);
        WriteTotal(json, total);
        json.WriteEndObject();
    }

    private static void WriteTotal(Utf8JsonWriter json, StatusTotal total)
    {
        json.WriteNumber("stories", total.Stories);
        json.WriteStartObject("articles");
        foreach (var (language, count) in total.Articles.OrderBy(articles => articles.Key.Key, StringComparer.Ordinal))
            json.WriteNumber(language.Key, count);
        json.WriteEndObject();
        foreach (var (concern, count) in total.Left.OrderBy(left => left.Key))
            json.WriteNumber(StatusTable.NameOf(concern), count);
    }
}
