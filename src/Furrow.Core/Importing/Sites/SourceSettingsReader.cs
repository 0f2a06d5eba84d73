using Furrow.Config;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Importing.Sites;

/// <summary>Reads the config of the old site as far as it matters for its posts: languages, folders, addresses.</summary>
/// <param name="source">The old site's files.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed class SourceSettingsReader(IFileTree source, DiagnosticBag diagnostics)
{
    private static readonly string[] Extensions = [".toml", ".yaml", ".yml", ".json"];

    /// <summary>The settings; those of a site without a config where there is none or it does not parse, which is then reported.</summary>
    public SourceSettings Read(SiteGenerator generator) => generator switch
    {
        SiteGenerator.Hugo => Hugo(),
        SiteGenerator.Jekyll => Jekyll(),
        _ => Hexo(),
    };

    private SourceSettings Hugo()
    {
        var config = new SettingTree(ReadFirst("hugo", "config", "config/_default/hugo", "config/_default/config"));
        var languages = new SettingTree(ReadFirst("config/_default/languages") ?? config.Mapping("languages"));
        var permalinks = new SettingTree(ReadFirst("config/_default/permalinks") ?? config.Mapping("permalinks"));
        var content = config.Text("contentDir") ?? "content";
        var keys = languages.Keys.Where(key => new SettingTree(languages.Mapping(key)).Text("disabled") is not "true").ToList();
        var first = keys.OrderBy(key => new SettingTree(languages.Mapping(key)).Number("weight") ?? int.MaxValue).FirstOrDefault();
        return new SourceSettings
        {
            Generator = SiteGenerator.Hugo,
            BaseUrl = UrlOf(config.Text("baseURL")),
            Languages = [.. keys.Select(key => new SourceLanguage(key, FolderOf(new SettingTree(languages.Mapping(key)).Text("contentDir"))))],
            DefaultLanguage = config.Text("defaultContentLanguage") ?? first ?? config.Text("languageCode")?.Split('-')[0],
            HasDefaultInFolder = config.Text("defaultContentLanguageInSubdir") is "true",
            ContentFolder = source.List(content).Count > 0 ? content.Trim('/') : "",
            RootFolder = "static",
            Permalinks = (permalinks.Mapping("page") is { } pages ? new SettingTree(pages) : permalinks).Texts(),
            HasUglyUrls = config.Text("uglyURLs") is "true",
            Taxonomies = config.Mapping("taxonomies") is { } taxonomies ? [.. new SettingTree(taxonomies).Texts().Values] : ["tags", "categories"],
        };
    }

    private SourceSettings Jekyll()
    {
        var config = new SettingTree(ReadFirst("_config"));
        return new SourceSettings
        {
            Generator = SiteGenerator.Jekyll,
            BaseUrl = UrlOf(config.Text("url") + config.Text("baseurl")),
            Languages = [.. config.List("languages").Select(key => new SourceLanguage(key, null))],
            DefaultLanguage = config.Text("default_lang") ?? config.Text("lang") ?? config.Text("locale")?.Split('-')[0],
            Permalinks = new Dictionary<string, string> { [""] = config.Text("permalink") ?? "date" },
            Taxonomies = ["tags", "categories"],
        };
    }

    private SourceSettings Hexo()
    {
        var config = new SettingTree(ReadFirst("_config"));
        var root = config.Text("source_dir") ?? "source";
        var url = UrlOf(config.Text("url"));
        return new SourceSettings
        {
            Generator = SiteGenerator.Hexo,
            BaseUrl = url is not null && config.Text("root") is { } path && url.AbsolutePath == "/" ? UrlOf(new Uri(url, path).AbsoluteUri) : url,
            Languages = [.. config.List("language").Select(key => new SourceLanguage(key, null))],
            DefaultLanguage = config.List("language") is [var first, ..] ? first : null,
            HasDatedNames = config.Text("new_post_name")?.StartsWith(":year-:month-:day-", StringComparison.Ordinal) ?? false,
            RootFolder = source.List(root).Count > 0 ? root.Trim('/') : "",
            Permalinks = new Dictionary<string, string> { [""] = config.Text("permalink") ?? ":year/:month/:day/:title/" },
            Taxonomies = ["tags", "categories"],
        };
    }

    private DataMapping? ReadFirst(params string[] names)
    {
        foreach (var path in names.SelectMany(name => Extensions, (name, extension) => name + extension).Where(source.Exists))
            return Read(path);
        return null;
    }

    private DataMapping? Read(string path)
    {
        var bytes = source.Read(path);
        if (SourceText.Decode(bytes, path, diagnostics) is not { } text)
            return null;
        return Path.GetExtension(path) switch
        {
            ".toml" => TomlDocumentReader.ReadMapping(text, path, 0, Rules.SourceSyntax, diagnostics),
            ".json" => JsonDocumentReader.ReadObject(System.Text.Encoding.UTF8.GetBytes(text), path, diagnostics, Rules.SourceSyntax),
            _ => YamlDocumentReader.ReadMapping(text, path, 0, diagnostics),
        };
    }

    private static Uri? UrlOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : SiteConfigReader.ParseBaseUrl(text);

    // A folder of another site is none of this one's.
    private static string? FolderOf(string? folder) => folder is null ? null : SitePath.Resolve("", folder) is { Length: > 0 } path ? path : null;
}
