using System.Text.Json;
using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Data;
using Furrow.Pages;
using Furrow.Publishing;
using Furrow.Routing;
using Furrow.Templating;
using Furrow.Text;

namespace Furrow.Search;

/// <summary>Writes what readers see of a found story: its records, with text, and its card, without.</summary>
/// <param name="config">The site.</param>
/// <param name="theme">The theme, for dates in words.</param>
/// <param name="years">The years that stories are numbered in.</param>
internal sealed class RecordWriter(SiteConfig config, Theme theme, YearTable years)
{
    private readonly SiteAddresses _addresses = new(config);
    private readonly Dictionary<Language, DateFormatter> _dates =
        config.Languages.ToDictionary(l => l, l => new DateFormatter(theme.MessagesOf(l).Pattern));

    /// <summary>The record of an article.</summary>
    /// <param name="page">The article's page.</param>
    /// <param name="number">Its story's number.</param>
    /// <param name="body">Its text.</param>
    public OutputFile Record(ArticlePage page, int number, string body)
    {
        var (story, article) = (page.Story, page.Article);
        var content = JsonFile.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("story", story.Id);
            WriteArticle(json, story, article);
            json.WriteOptional("kicker", article.FrontMatter.Kicker);
            json.WriteOptional("deck", article.FrontMatter.Deck);
            json.WriteString("date", story.Date!.ToString());
            json.WriteStartArray("also");
            foreach (var other in story.Articles.Where(a => a != article))
            {
                json.WriteStartObject();
                json.WriteString("language", other.Language.Key);
                json.WriteString("url", UrlOf(story, other));
                json.WriteString("title", other.Title);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteString("text", body);
            json.WriteEndObject();
        });
        var (folder, place) = years.PlaceOf(number);
        return new OutputFile($"{SearchFiles.Folder}text/{article.Language.Key}/{folder}/{place}.json", content);
    }

    /// <summary>Writes the card of a story.</summary>
    public void WriteCard(Utf8JsonWriter json, Story story)
    {
        json.WriteStartObject();
        json.WriteString("story", story.Id);
        json.WriteString("date", story.Date!.ToString());
        json.WriteStartObject("articles");
        foreach (var article in story.Articles)
        {
            json.WriteStartObject(article.Language.Key);
            WriteArticle(json, story, article);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteArticle(Utf8JsonWriter json, Story story, Article article)
    {
        json.WriteString("url", UrlOf(story, article));
        json.WriteString("title", article.Title);
        json.WriteString("dateLabel", _dates[article.Language].Format(story.Date!));
    }

    private string UrlOf(Story story, Article article) => _addresses.Href(SiteAddresses.Article(story, article));
}
