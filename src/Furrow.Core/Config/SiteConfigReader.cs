using System.Text.RegularExpressions;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Config;

/// <summary>Reads <c>site.config.json</c>.</summary>
public sealed partial class SiteConfigReader
{
    private static readonly Dictionary<string, VocabularyPolicy> Policies = new()
    {
        ["open"] = VocabularyPolicy.Open,
        ["closed"] = VocabularyPolicy.Closed,
    };

    private static readonly Dictionary<string, RuleLevel> Levels = new()
    {
        ["off"] = RuleLevel.Off,
        ["warning"] = RuleLevel.Warning,
        ["error"] = RuleLevel.Error,
    };

    private readonly DiagnosticBag _diagnostics;
    private readonly MappingReader _root;

    private SiteConfigReader(DataMapping root, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _root = new MappingReader(root, SiteConfig.FileName, diagnostics, Rules.ConfigValue, Rules.ConfigKey);
    }

    /// <summary>The config of a site; null when it cannot be used, which is then reported.</summary>
    public static SiteConfig? Read(IFileTree site, DiagnosticBag diagnostics)
    {
        if (!site.Exists(SiteConfig.FileName))
        {
            diagnostics.Report(Rules.NoConfig, new SourceLocation(SiteConfig.FileName),
                "There is no site.config.json here; run furrow in the site's folder or name it with --site DIR.");
            return null;
        }
        var utf8 = site.Read(SiteConfig.FileName).AsSpan();
        if (SourceText.Decode(utf8, SiteConfig.FileName, diagnostics) is null)
            return null;
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        return JsonDocumentReader.ReadObject(utf8, SiteConfig.FileName, diagnostics) is { } root
            ? new SiteConfigReader(root, diagnostics).ReadConfig()
            : null;
    }

    /// <summary>An address that a site can be at: absolute, http or https, without query or fragment; made to end in <c>/</c>. Null for others.</summary>
    public static Uri? ParseBaseUrl(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && url.UserInfo.Length == 0 && url.Query.Length == 0 && url.Fragment.Length == 0
            ? url
            : null;

    private SiteConfig? ReadConfig()
    {
        _root.Node("$schema");
        var baseUrl = ReadUrl("baseUrl");
        var languages = ReadLanguages();
        var title = ReadTexts("title", languages);
        var defaultLanguage = ReadDefaultLanguage(languages);
        var description = ReadTexts("description", languages);
        var rights = ReadTexts("rights", languages);
        var pageSize = _root.WholeNumber("pageSize", 1, 1000)?.Value ?? 50;
        var feedSize = _root.WholeNumber("feedSize", 1, 1000)?.Value ?? 20;
        var repository = ReadUrl("repository");
        var policies = ReadPolicies();
        var rules = ReadRules();
        _root.ReportUnknownKeys();

        if (IsAbsent("baseUrl"))
            Require("baseUrl", "the address the site will have, such as \"https://example.org/archive/\"");
        if (IsAbsent("title") || (title.IsEmpty && !_diagnostics.HasErrors))
            Require("title", "the site's name in each language, such as {\"zh\": \"…\", \"en\": \"…\"}");
        if (_diagnostics.HasErrors || baseUrl is null || defaultLanguage is null)
            return null;

        return new SiteConfig
        {
            BaseUrl = baseUrl,
            Title = title,
            Description = description,
            Languages = languages,
            DefaultLanguage = defaultLanguage,
            PageSize = pageSize,
            FeedSize = feedSize,
            Vocabularies = policies,
            Rights = rights,
            Repository = repository,
            Rules = rules,
        };
    }

    private Uri? ReadUrl(string key)
    {
        if (_root.Text(key) is not { } text)
            return null;
        if (ParseBaseUrl(text.Value) is { } url)
            return url;
        Report(text.Location, $"`{key}` must be an absolute http or https address without `?` and `#`, and this is `{text.Value}`.");
        return null;
    }

    private List<Language> ReadLanguages()
    {
        var languages = new List<Language>();
        foreach (var entry in _root.MappingList("languages"))
        {
            var (key, tag, label) = (entry.Text("key"), entry.Text("tag"), entry.Text("label"));
            entry.ReportUnknownKeys();
            if (key is null || tag is null || label is null)
                Report(entry.Location, "A language needs `key` (zh), `tag` (zh-Hans) and `label` (中文).");
            else if (!KeyPattern().IsMatch(key.Value))
                Report(key.Location, $"A language's key is two to eight lower-case letters, and this is `{key.Value}`.");
            else if (!TagPattern().IsMatch(tag.Value))
                Report(tag.Location, $"`{tag.Value}` is not a BCP 47 language tag such as `zh-Hans` or `en`.");
            else if (languages.Exists(l => l.Key == key.Value))
                Report(key.Location, $"The language `{key.Value}` is listed twice; keep one.");
            else
                languages.Add(new Language(key.Value, tag.Value, label.Value));
        }
        if (IsAbsent("languages") || (languages.Count < 2 && !_diagnostics.HasErrors))
            Require("languages", "a list of two or more languages, such as {\"key\": \"zh\", \"tag\": \"zh-Hans\", \"label\": \"中文\"}");
        return languages;
    }

    private Language? ReadDefaultLanguage(List<Language> languages)
    {
        if (_root.Text("defaultLanguage") is not { } key)
            return languages.FirstOrDefault();
        if (languages.Find(l => l.Key == key.Value) is { } language)
            return language;
        var keys = languages.Select(l => l.Key).ToList();
        Report(key.Location, $"`{key.Value}` is none of the site's languages ({string.Join(", ", keys)}){NearestName.Suggestion(key.Value, keys)}");
        return null;
    }

    private LocalizedText ReadTexts(string key, List<Language> languages)
    {
        if (_root.Mapping(key) is not { } texts)
            return LocalizedText.None;
        var values = new Dictionary<string, string>();
        foreach (var language in languages)
        {
            if (texts.Text(language.Key) is { } text)
                values[language.Key] = text.Value;
        }
        texts.ReportUnknownKeys();
        return new LocalizedText(values);
    }

    private Dictionary<VocabularyKind, VocabularyPolicy> ReadPolicies()
    {
        var policies = new Dictionary<VocabularyKind, VocabularyPolicy>();
        if (_root.Mapping("vocabularies") is not { } reader)
            return policies;
        foreach (var kind in VocabularyKinds.All)
        {
            if (reader.Choice(kind.Name(), Policies) is { } policy)
                policies[kind] = policy.Value;
        }
        reader.ReportUnknownKeys();
        return policies;
    }

    private Dictionary<string, RuleLevel> ReadRules()
    {
        var levels = new Dictionary<string, RuleLevel>();
        if (_root.Mapping("rules") is not { } reader)
            return levels;
        foreach (var rule in Rules.All.Where(rule => rule.IsOptional))
        {
            if (reader.Choice(rule.Id, Levels) is { } level)
                levels[rule.Id] = level.Value;
        }
        foreach (var rule in Rules.All.Where(rule => !rule.IsOptional))
        {
            if (reader.Node(rule.Id) is { } node)
                Report(new SourceLocation(SiteConfig.FileName, node.Position), $"{rule.Id} ({rule.Title}) cannot be changed: no site can be built in spite of it. Remove the line.");
        }
        reader.ReportUnknownKeys();
        return levels;
    }

    private bool IsAbsent(string key) => _root.Node(key) is null;

    private void Require(string key, string what) => Report(_root.Location, $"`{key}` is missing: it is {what}.");

    private void Report(SourceLocation location, string message) => _diagnostics.Report(Rules.ConfigValue, location, message);

    [GeneratedRegex("^[a-z]{2,8}$")]
    private static partial Regex KeyPattern();

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex TagPattern();
}
