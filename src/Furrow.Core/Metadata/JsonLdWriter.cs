using System.Text;
using System.Text.Json;
using Furrow.Data;

namespace Furrow.Metadata;

/// <summary>
/// Writes what search engines are told of a page, in schema.org's words (JSON-LD 1.1). Every method returns text that can
/// stand as it is in a <c>script</c> element of the type <c>application/ld+json</c>: nothing in it can end the element.
/// Han text is left readable.
/// </summary>
public static class JsonLdWriter
{
    private const string Context = "https://schema.org";

    /// <summary>An article, as a NewsArticle.</summary>
    public static string WriteArticle(ArticleMetadata article) =>
        ScriptText(json => NewsArticleJson.Write(json, article));

    /// <summary>The way from the home page to a page, as a BreadcrumbList.</summary>
    /// <param name="steps">The steps in order, the home page first, the page itself last.</param>
    public static string WriteBreadcrumbs(IReadOnlyList<Breadcrumb> steps) => ScriptText(json =>
    {
        WriteStart(json, "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < steps.Count; i++)
            WriteStep(json, position: i + 1, steps[i]);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The site in one language, for its home page, as a WebSite.</summary>
    public static string WriteSite(SiteMetadata site) => ScriptText(json =>
    {
        WriteStart(json, "WebSite");
        json.WriteString("@id", site.Url + "#website");
        json.WriteString("url", site.Url);
        json.WriteString("name", site.Name);
        json.WriteOptional("description", site.Description);
        json.WriteString("inLanguage", site.LanguageTag);
        if (site.SearchUrl is not null)
            WriteSearch(json, site.SearchUrl);
        json.WriteEndObject();
    });

    /// <summary>Begins the object that a script element holds.</summary>
    internal static void WriteStart(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteString("@type", type);
    }

    private static void WriteSearch(Utf8JsonWriter json, string url)
    {
        json.WriteStartObject("potentialAction");
        json.WriteString("@type", "SearchAction");
        json.WriteStartObject("target");
        json.WriteString("@type", "EntryPoint");
        json.WriteString("urlTemplate", url + "?q={words}");
        json.WriteEndObject();
        json.WriteString("query-input", "required name=words");
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, int position, Breadcrumb step)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ListItem");
        json.WriteNumber("position", position);
        json.WriteString("name", step.Name);
        json.WriteOptional("item", step.Url);
        json.WriteEndObject();
    }

    // HTML ends a script at `</script` and reads `<!--` in its own way, whatever the JSON says (HTML Standard, section
    // 4.12.1.3). In JSON these characters stand in strings only, where an escape means the same. The line separators are
    // for those who read JSON as JavaScript of old.
    private static string ScriptText(Action<Utf8JsonWriter> content) =>
        new StringBuilder(Encoding.UTF8.GetString(JsonFile.Write(content)))
            .Replace("<", "\\u003C")
            .Replace(">", "\\u003E")
            .Replace("&", "\\u0026")
            .Replace("\u2028", "\\u2028")
            .Replace("\u2029", "\\u2029")
            .ToString();
}
