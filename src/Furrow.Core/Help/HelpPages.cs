using System.Text;
using Furrow.Config;
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
    public static IReadOnlyList<string> Ids { get; } = [.. Pages.List("").Select(path => path[..path.IndexOf('/')]).Distinct()];

    /// <summary>What the id of a command's page begins with, before the command's name.</summary>
    public const string CommandPrefix = "furrow-";

    /// <summary>The Markdown of a page; null when there is none of that id.</summary>
    /// <param name="id">The page's id, in any letter case.</param>
    /// <param name="isChinese">Whether it is wanted in Chinese rather than English.</param>
    public static string? Find(string id, bool isChinese = false)
    {
        var path = $"{id.ToLowerInvariant()}/index.{(isChinese ? "zh" : "en")}.md";
        return Pages.Exists(path) ? Encoding.UTF8.GetString(Pages.Read(path)) : null;
    }

    /// <summary>The title of a page, without its mark.</summary>
    /// <param name="markdown">The page's Markdown.</param>
    public static string TitleOf(string markdown) => markdown[1..markdown.IndexOf('\n', StringComparison.Ordinal)].Trim();

    /// <summary>The Markdown of a page in a language of a site; null when there is none.</summary>
    public static string? Find(string id, Language language) =>
        IsEnglish(language) ? Find(id) : IsSimplifiedChinese(language) ? Find(id, isChinese: true) : null;

    /// <summary>Those of a site's languages that the pages are written in.</summary>
    public static IReadOnlyList<Language> LanguagesOf(SiteConfig config) =>
        [.. config.Languages.Where(language => IsEnglish(language) || IsSimplifiedChinese(language))];

    private static bool IsEnglish(Language language) => language.Tag.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    private static bool IsSimplifiedChinese(Language language) => LanguageTags.IsChinese(language.Tag)
        && !language.Tag.Split('-').Any(part => part.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO");
}
