using Furrow.Tests.Sites;

namespace Furrow.Tests.Checking;

/// <summary>One article in a site of its own, and what a check of its writing finds: lines without the file's path.</summary>
internal static class CheckedArticle
{
    private const string Chinese = "content/a/index.zh.md";
    private const string English = "content/a/index.en.md";

    /// <summary>What is found in a Chinese article whose text begins on line 5.</summary>
    public static IReadOnlyList<string> OfChinese(string text, string frontMatter = "date: 2023") =>
        Found(Chinese, $"-- {Chinese} --\n---\ntitle: 春耕\n{frontMatter}\n---\n{text}\n");

    /// <summary>What is found in an English article whose text begins on line 6.</summary>
    public static IReadOnlyList<string> OfEnglish(string text, string frontMatter = "date: 2023") =>
        Found(English, $"-- {English} --\n---\ntitle: Ploughing\noriginal: en\n{frontMatter}\n---\n{text}\n");

    /// <summary>What is found in a Chinese article that is written out.</summary>
    public static IReadOnlyList<string> OfChineseFile(string file) => Found(Chinese, $"-- {Chinese} --\n{file}\n");

    private static List<string> Found(string path, string site) =>
        [.. TestSite.Build(site, new BuildOptions { Jobs = 1, ChecksLanguage = true }).Diagnostics
            .Where(line => line.StartsWith(path, StringComparison.Ordinal))
            .Select(line => line[(path.Length + 1)..])];
}
