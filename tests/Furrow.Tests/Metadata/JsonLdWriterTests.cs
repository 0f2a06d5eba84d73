using System.Text.Json;
using FsCheck.Xunit;
using Furrow.Metadata;

namespace Furrow.Tests.Metadata;

public sealed class JsonLdWriterTests
{
    private static readonly ArticleMetadata Interview = new()
    {
        Url = "https://host/zh/2023/02/interview/",
        Headline = "权威访谈",
        AlternativeHeadlines = ["引题", "副题"],
        Description = "一次访谈。",
        LanguageTag = "zh-Hans",
        DatePublished = "2023-02-16",
        DateModified = "2024-01-05",
        Authors = [new("张三", "https://host/zh/people/zhang-san/", "记者")],
        Contributors = [new("李四")],
        Issue = new("青海日报", "第 12 号", "第 3 版", "早版"),
        Series = new("抢抓机遇促发展", "https://host/zh/series/action/"),
        Parent = new("https://host/zh/2023/02/parent/", "正文", "zh-Hans"),
        Sidebars = [new("https://host/zh/2023/02/note/", "记者手记", "zh-Hans")],
        Translations = [new("https://host/en/2023/02/interview/", "An Interview", "en")],
        Keywords = ["春耕", "农业"],
        Places = [new("西宁", "https://host/zh/places/xining/")],
        Images = [new("https://host/media/plough.jpg", 1200, 800, "春耕", "王五")],
        WordCount = 1234,
        Section = "权威访谈",
        CopyrightNotice = "© 青海日报",
        Corrections = [new("原作「二日」，应为「三日」。", "2024-01-05")],
    };

    private static readonly ArticleMetadata Bare = new()
    {
        Url = "https://host/zh/x/", Headline = "x", LanguageTag = "zh-Hans",
    };

    [Fact]
    public void An_article_says_what_it_is()
    {
        var article = Article(Interview);

        Assert.Equal("https://schema.org", Text(article, "@context"));
        Assert.Equal("NewsArticle", Text(article, "@type"));
        Assert.Equal("https://host/zh/2023/02/interview/", Text(article, "url"));
        Assert.Equal("https://host/zh/2023/02/interview/", Text(article.GetProperty("mainEntityOfPage"), "@id"));
        Assert.Equal("权威访谈", Text(article, "headline"));
        Assert.Equal(["引题", "副题"], Texts(article, "alternativeHeadline"));
        Assert.Equal("一次访谈。", Text(article, "description"));
        Assert.Equal("zh-Hans", Text(article, "inLanguage"));
        Assert.Equal("2023-02-16", Text(article, "datePublished"));
        Assert.Equal("2024-01-05", Text(article, "dateModified"));
        Assert.Equal("权威访谈", Text(article, "articleSection"));
        Assert.Equal(["春耕", "农业"], Texts(article, "keywords"));
        Assert.Equal(1234, article.GetProperty("wordCount").GetInt32());
        Assert.True(article.GetProperty("isAccessibleForFree").GetBoolean());
        Assert.Equal("© 青海日报", Text(article, "copyrightNotice"));
    }

    [Fact]
    public void An_article_says_who_made_it()
    {
        var article = Article(Interview with { Translators = [new("Wang")] });

        AssertJson("""[{"@type":"Person","name":"张三","url":"https://host/zh/people/zhang-san/","jobTitle":"记者"}]""", article, "author");
        AssertJson("""[{"@type":"Person","name":"李四"}]""", article, "contributor");
        AssertJson("""[{"@type":"Person","name":"Wang"}]""", article, "translator");
    }

    [Fact]
    public void An_article_says_where_it_was_printed_and_what_it_belongs_to()
    {
        var article = Article(Interview);

        AssertJson("""{"@type":"Organization","name":"青海日报"}""", article, "publisher");
        Assert.Equal("第 3 版", Text(article, "printPage"));
        Assert.Equal("早版", Text(article, "printEdition"));
        var wholes = article.GetProperty("isPartOf");
        Assert.Equal(["NewsArticle", "CreativeWorkSeries", "PublicationIssue"], wholes.EnumerateArray().Select(whole => Text(whole, "@type")));
        Assert.Equal("https://host/zh/2023/02/parent/#article", Text(wholes[0], "@id"));
        Assert.Equal("第 12 号", Text(wholes[2], "issueNumber"));
        Assert.Equal("青海日报", Text(wholes[2].GetProperty("isPartOf"), "name"));
        Assert.Equal("记者手记", Text(article.GetProperty("hasPart")[0], "headline"));
    }

    [Fact]
    public void An_issue_without_its_publication_makes_no_publisher()
    {
        var article = Article(Bare with { Issue = new(Number: "12") });

        Assert.False(article.TryGetProperty("publisher", out _));
        AssertJson("""[{"@type":"PublicationIssue","issueNumber":"12"}]""", article, "isPartOf");
        Assert.False(Article(Bare with { Issue = new(Page: "3") }).TryGetProperty("isPartOf", out _));
    }

    [Fact]
    public void Original_and_translation_name_each_other_by_the_same_ids()
    {
        var original = Article(Interview);
        var translation = Article(Bare with
        {
            Url = "https://host/en/2023/02/interview/",
            LanguageTag = "en",
            Original = new(Interview.Url, Interview.Headline, Interview.LanguageTag),
        });

        Assert.Equal(Text(translation, "@id"), Text(original.GetProperty("workTranslation")[0], "@id"));
        Assert.Equal(Text(original, "@id"), Text(translation.GetProperty("translationOfWork"), "@id"));
        Assert.Equal("en", Text(original.GetProperty("workTranslation")[0], "inLanguage"));
    }

    [Fact]
    public void An_article_shows_its_places_photographs_and_corrections()
    {
        var article = Article(Interview);

        AssertJson("""[{"@type":"Place","name":"西宁","url":"https://host/zh/places/xining/"}]""", article, "contentLocation");
        AssertJson(
            """[{"@type":"ImageObject","url":"https://host/media/plough.jpg","width":1200,"height":800,"caption":"春耕","creditText":"王五"}]""",
            article, "image");
        AssertJson(
            """[{"@type":"CorrectionComment","text":"原作「二日」，应为「三日」。","datePublished":"2024-01-05"}]""",
            article, "correction");
    }

    [Fact]
    public void What_is_not_known_is_not_written()
    {
        Assert.Equal(
            ["@context", "@type", "@id", "url", "mainEntityOfPage", "headline", "inLanguage", "isAccessibleForFree"],
            Article(Bare).EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void A_headline_cannot_end_the_script_it_stands_in()
    {
        const string hostile = "</script><script>alert(1)</script><!-- &amp; ]]> \u2028\u2029 \u0000";

        var text = JsonLdWriter.WriteArticle(Bare with { Headline = hostile });

        Assert.DoesNotContain(text, c => c is '<' or '>' or '&' or '\u2028' or '\u2029' or '\u0000');
        Assert.Equal(hostile, Text(Parse(text), "headline"));
    }

    [Property]
    public void No_text_whatever_can_end_the_script_and_every_one_comes_back(string? text, string? other)
    {
        var name = string.Concat(((text ?? "") + "</" + (other ?? "") + "\\u003c").EnumerateRunes());

        string[] scripts =
        [
            JsonLdWriter.WriteArticle(Bare with { Headline = name }),
            JsonLdWriter.WriteBreadcrumbs([new(name, null)]),
            JsonLdWriter.WriteSite(new(name, "https://host/", "zh")),
        ];

        Assert.All(scripts, script => Assert.DoesNotContain(script, c => c is '<' or '>' or '&'));
        Assert.Equal(name, Text(Parse(scripts[0]), "headline"));
        Assert.Equal(name, Text(Parse(scripts[1]).GetProperty("itemListElement")[0], "name"));
        Assert.Equal(name, Text(Parse(scripts[2]), "name"));
    }

    [Fact]
    public void Han_text_stays_readable() =>
        Assert.Contains("\"headline\":\"权威访谈\"", JsonLdWriter.WriteArticle(Interview), StringComparison.Ordinal);

    [Fact]
    public void Breadcrumbs_are_numbered_from_one_and_the_last_may_lack_a_page()
    {
        var list = Parse(JsonLdWriter.WriteBreadcrumbs([new("首页", "https://host/zh/"), new("访谈", null)]));

        Assert.Equal("BreadcrumbList", Text(list, "@type"));
        AssertJson(
            """[{"@type":"ListItem","position":1,"name":"首页","item":"https://host/zh/"},{"@type":"ListItem","position":2,"name":"访谈"}]""",
            list, "itemListElement");
    }

    [Fact]
    public void A_home_page_tells_of_the_site()
    {
        var site = Parse(JsonLdWriter.WriteSite(new("第一犁", "https://host/zh/", "zh-Hans", "旧闻")));

        Assert.Equal("WebSite", Text(site, "@type"));
        Assert.Equal("第一犁", Text(site, "name"));
        Assert.Equal("https://host/zh/", Text(site, "url"));
        Assert.Equal("zh-Hans", Text(site, "inLanguage"));
        Assert.Equal("旧闻", Text(site, "description"));
        Assert.False(site.TryGetProperty("potentialAction", out _));
    }

    [Fact]
    public void A_site_says_where_it_is_searched()
    {
        var site = Parse(JsonLdWriter.WriteSite(new("第一犁", "https://host/zh/", "zh-Hans", SearchUrl: "https://host/zh/search/")));

        AssertJson(
            """{"@type":"SearchAction","target":{"@type":"EntryPoint","urlTemplate":"https://host/zh/search/?q={words}"},"query-input":"required name=words"}""",
            site, "potentialAction");
    }

    [Fact]
    public void The_same_article_gives_the_same_text() =>
        Assert.Equal(JsonLdWriter.WriteArticle(Interview), JsonLdWriter.WriteArticle(Interview));

    private static JsonElement Article(ArticleMetadata article) => Parse(JsonLdWriter.WriteArticle(article));

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static string? Text(JsonElement parent, string name) => parent.GetProperty(name).GetString();

    private static IEnumerable<string?> Texts(JsonElement parent, string name) =>
        parent.GetProperty(name).EnumerateArray().Select(item => item.GetString());

    private static void AssertJson(string expected, JsonElement parent, string name) =>
        Assert.Equal(expected, parent.GetProperty(name).GetRawText());
}
