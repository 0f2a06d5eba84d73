using Furrow.Feeds;

namespace Furrow.Tests.Feeds;

/// <summary>A feed of two stories as the archive would have it: one with its text and a translation, one with a summary only.</summary>
internal static class SampleFeed
{
    public const string Hostile = "</title>]]>&\"'<script>\u0000\u0008\uD800 \uFFFE𠮷春耕";

    /// <summary>What is left of <see cref="Hostile"/> once XML's forbidden characters are gone.</summary>
    public const string HostileInXml = "</title>]]>&\"'<script> 𠮷春耕";

    public static FeedEntry Ploughing { get; } = new()
    {
        Url = "https://host/repo/zh/2023/02/first-furrow/",
        Title = "春耕第一犁",
        Summary = "青海春耕开始了。",
        ContentHtml = "<p>二月 &amp; 春耕</p>",
        Published = "2023-02-16T00:00:00Z",
        Updated = "2024-01-05T08:00:00+08:00",
        Authors = ["张三", "李四"],
        Tags = [new("春耕", "https://host/repo/zh/tags/spring-ploughing/")],
        LanguageTag = "zh-Hans",
        Translations = [new("en", "https://host/repo/en/2023/02/first-furrow/", "The First Furrow")],
    };

    public static FeedEntry Community { get; } = new()
    {
        Url = "https://host/repo/zh/2023/01/kunlun-community/",
        Title = "Kunlun Community",
        Summary = "Only in English so far.",
        Published = "2023-01-01T00:00:00Z",
        Updated = "2024-01-05T00:00:01Z",
        LanguageTag = "en",
    };

    public static Feed Archive { get; } = new()
    {
        Title = "第一犁",
        Subtitle = "青海旧闻",
        LanguageTag = "zh-Hans",
        HomeUrl = "https://host/repo/zh/",
        AtomUrl = "https://host/repo/zh/feed.xml",
        JsonUrl = "https://host/repo/zh/feed.json",
        IconUrl = "https://host/repo/assets/icon.png",
        AuthorName = "第一犁",
        Rights = "© 青海日报",
        Entries = [Ploughing, Community],
    };
}
