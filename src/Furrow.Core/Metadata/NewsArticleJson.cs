using System.Text.Json;
using Furrow.Data;

namespace Furrow.Metadata;

/// <summary>Writes an article as schema.org's NewsArticle (https://schema.org/NewsArticle). What is not known is left out.</summary>
internal static class NewsArticleJson
{
    public static void Write(Utf8JsonWriter json, ArticleMetadata article)
    {
        JsonLdWriter.WriteStart(json, "NewsArticle");
        json.WriteString("@id", Id(article.Url));
        json.WriteString("url", article.Url);
        WriteMainEntityOfPage(json, article.Url);
        WriteText(json, article);
        WritePeople(json, article);
        WritePrint(json, article.Issue);
        WriteRelations(json, article);
        json.WriteOptional("contentLocation", article.Places, (_, place) => WriteNamed(json, "Place", place.Name, place.Url));
        json.WriteOptional("image", article.Images, WriteImage);
        json.WriteOptional("correction", article.Corrections, WriteCorrection);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, ArticleMetadata article)
    {
        json.WriteString("headline", article.Headline);
        json.WriteOptional("alternativeHeadline", article.AlternativeHeadlines);
        json.WriteOptional("description", article.Description);
        json.WriteString("inLanguage", article.LanguageTag);
        json.WriteOptional("datePublished", article.DatePublished);
        json.WriteOptional("dateModified", article.DateModified);
        json.WriteOptional("articleSection", article.Section);
        json.WriteOptional("keywords", article.Keywords);
        if (article.WordCount is { } count)
            json.WriteNumber("wordCount", count);
        json.WriteBoolean("isAccessibleForFree", article.IsAccessibleForFree);
        json.WriteOptional("copyrightNotice", article.CopyrightNotice);
    }

    private static void WritePeople(Utf8JsonWriter json, ArticleMetadata article)
    {
        json.WriteOptional("author", article.Authors, WritePerson);
        json.WriteOptional("contributor", article.Contributors, WritePerson);
        json.WriteOptional("translator", article.Translators, WritePerson);
    }

    private static void WritePrint(Utf8JsonWriter json, IssueMetadata? issue)
    {
        json.WriteOptional("printPage", issue?.Page);
        json.WriteOptional("printEdition", issue?.Edition);
        if (issue?.Publication is not { } publication)
            return;
        json.WritePropertyName("publisher");
        WriteNamed(json, "Organization", publication, url: null);
    }

    private static void WriteRelations(Utf8JsonWriter json, ArticleMetadata article)
    {
        WriteWholes(json, article);
        json.WriteOptional("hasPart", article.Sidebars, WriteReference);
        json.WriteOptional("translationOfWork", article.Original);
        json.WriteOptional("workTranslation", article.Translations, WriteReference);
    }

    private static void WriteWholes(Utf8JsonWriter json, ArticleMetadata article)
    {
        var issue = article.Issue is { Publication: not null } or { Number: not null } ? article.Issue : null;
        if (issue is null && article.Series is null && article.Parent is null)
            return;
        json.WriteStartArray("isPartOf");
        if (article.Parent is { } parent)
            WriteReference(json, parent);
        if (article.Series is { } series)
            WriteNamed(json, "CreativeWorkSeries", series.Name, series.Url);
        if (issue is not null)
            WriteIssue(json, issue);
        json.WriteEndArray();
    }

    private static void WriteIssue(Utf8JsonWriter json, IssueMetadata issue)
    {
        json.WriteStartObject();
        json.WriteString("@type", "PublicationIssue");
        json.WriteOptional("issueNumber", issue.Number);
        if (issue.Publication is { } publication)
        {
            json.WritePropertyName("isPartOf");
            WriteNamed(json, "Periodical", publication, url: null);
        }
        json.WriteEndObject();
    }

    private static void WriteMainEntityOfPage(Utf8JsonWriter json, string url)
    {
        json.WriteStartObject("mainEntityOfPage");
        json.WriteString("@type", "WebPage");
        json.WriteString("@id", url);
        json.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter json, PersonMetadata person)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Person");
        json.WriteString("name", person.Name);
        json.WriteOptional("url", person.Url);
        json.WriteOptional("jobTitle", person.JobTitle);
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, string type, string name, string? url)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteOptional("url", url);
        json.WriteEndObject();
    }

    private static void WriteOptional(this Utf8JsonWriter json, string name, WorkReference? work)
    {
        if (work is null)
            return;
        json.WritePropertyName(name);
        WriteReference(json, work);
    }

    private static void WriteReference(Utf8JsonWriter json, WorkReference work)
    {
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", Id(work.Url));
        json.WriteString("url", work.Url);
        json.WriteString("headline", work.Headline);
        json.WriteString("inLanguage", work.LanguageTag);
        json.WriteEndObject();
    }

    private static void WriteImage(Utf8JsonWriter json, ImageMetadata image)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ImageObject");
        json.WriteString("url", image.Url);
        if (image.Width is { } width)
            json.WriteNumber("width", width);
        if (image.Height is { } height)
            json.WriteNumber("height", height);
        json.WriteOptional("caption", image.Caption);
        json.WriteOptional("creditText", image.Credit);
        json.WriteEndObject();
    }

    private static void WriteCorrection(Utf8JsonWriter json, CorrectionMetadata correction)
    {
        json.WriteStartObject();
        json.WriteString("@type", "CorrectionComment");
        json.WriteString("text", correction.Text);
        json.WriteOptional("datePublished", correction.Date);
        json.WriteEndObject();
    }

    // The article is not its page: the page has the plain URL. References in other articles come to the same id.
    private static string Id(string url) => url + "#article";
}
