using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Tests.Markup;

/// <summary>Renders the text of the article `first-furrow`, which begins on line 5 of its file.</summary>
internal sealed record Rendering(RenderedArticle Article, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static Rendering Of(
        string markdown,
        string language = "zh",
        bool isInterview = false,
        string basePath = "/",
        string[]? quotes = null,
        string[]? terms = null)
    {
        var diagnostics = new DiagnosticBag();
        var article = new ArticleRenderer(new FakeLinks(basePath), diagnostics).Render(new ArticleBody
        {
            Path = $"content/2023/first-furrow/index.{language}.md",
            Markdown = markdown,
            FirstLine = 5,
            LanguageKey = language,
            LanguageTag = language == "zh" ? "zh-Hans" : language,
            IsInterview = isInterview,
            HanTag = "zh-Hans",
            Terms = terms ?? [],
            PhotoIds = ["oxen", "harvest"],
            DoubtfulQuotes = [.. (quotes ?? []).Select((quote, i) => new Located<string>(quote, new SourceLocation("notes", i + 1, 1)))],
        });
        return new Rendering(article, diagnostics.ToSortedList());
    }

    /// <summary>The body's HTML in one piece, photos as `[photo ID]`.</summary>
    public string Html => string.Concat(Article.Body.Select(part => part switch
    {
        HtmlPart html => html.Html,
        PhotoPart photo => $"[photo {photo.PhotoId}]\n",
        _ => "",
    })).TrimEnd('\n');

    /// <summary>What was reported: rule and place of each.</summary>
    public string[] Reports => [.. Diagnostics.Select(d => $"{d.Rule.Id} {d.Location?.Position?.Line}:{d.Location?.Position?.Column}")];

    /// <summary>The HTML of a text that must not have been complained about.</summary>
    public static string HtmlOf(string markdown, string language = "zh", bool isInterview = false)
    {
        var rendering = Of(markdown, language, isInterview);
        Assert.Empty(rendering.Diagnostics);
        return rendering.Html;
    }
}
