using System.Text;
using Furrow.Config;
using Furrow.Content;
using Furrow.Files;
using Furrow.Text;

namespace Furrow.Help;

/// <summary>
/// Furrow's own documentation, in English and Chinese: a page for each command, for the keys of the files that editors
/// write, and for each rule. The pages are Markdown that begins with a <c># title</c>; their folders are named like the
/// address they have on a site. Safe to use from many threads.
/// </summary>
public static class HelpPages
{
    private static readonly EmbeddedFileTree Pages = new(typeof(HelpPages).Assembly, "help/");

    /// <summary>The ids of the pages, in ordinal order, such as <c>fur0101</c> and <c>furrow-check</c>.</summary>
    public static IReadOnlyList<string> Ids => [.. Pages.List("").Select(path => path[..path.IndexOf('/')]).Distinct()];

    /// <summary>The Markdown of a page; null when there is none of that id.</summary>
    /// <param name="id">The page's id, in any letter case.</param>
    /// <param name="isChinese">Whether it is wanted in Chinese rather than English.</param>
    public static string? Find(string id, bool isChinese = false)
    {
        var path = $"{id.ToLowerInvariant()}/index.{(isChinese ? "zh" : "en")}.md";
        return Pages.Exists(path) ? Encoding.UTF8.GetString(Pages.Read(path)) : null;
    }

    /// <summary>The pages as files of a site's content, in those of the site's languages that they are written in; none for a site with neither.</summary>
    public static IFileTree For(SiteConfig config)
    {
        var languages = config.Languages.Where(language => IsEnglish(language) || IsSimplifiedChinese(language)).ToList();
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        if (languages.Count == 0)
            return MemoryFileTree.FromText(files);
        var original = languages.Contains(config.DefaultLanguage) ? config.DefaultLanguage : languages[0];
        foreach (var id in Ids)
        {
            foreach (var language in languages)
                files[$"{ContentReader.Folder}/furrow-help/{id}/index.{language.Key}.md"] = ArticleOf(Find(id, !IsEnglish(language))!, original, language == original);
        }
        return MemoryFileTree.FromText(files);
    }

    private static string ArticleOf(string page, Language original, bool isOriginal)
    {
        var end = page.IndexOf('\n', StringComparison.Ordinal);
        var title = page[1..end].Trim().Replace("\"", "\\\"", StringComparison.Ordinal);
        var keys = isOriginal ? $"kind: page\noriginal: {original.Key}" : "translation: { kind: human }";
        return $"---\ntitle: \"{title}\"\n{keys}\n---\n{page[(end + 1)..]}";
    }

    private static bool IsEnglish(Language language) => language.Tag.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    private static bool IsSimplifiedChinese(Language language) => LanguageTags.IsChinese(language.Tag)
        && !language.Tag.Split('-').Any(part => part.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO");
}
