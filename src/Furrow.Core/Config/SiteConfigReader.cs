using System.Text.RegularExpressions;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Config;

/// <summary>Reads <c>site.config.json</c>.</summary>
public sealed partial class SiteConfigReader
{
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
            LeftOutChecker.Report(site, SiteConfig.FileName, diagnostics);
            diagnostics.Report(Rules.NoConfig, new SourceLocation(SiteConfig.FileName),
                "There is no site.config.json here; run furrow in the site's folder or name it with --site DIR.");
            return null;
        }
        var utf8 = site.Read(SiteConfig.FileName).AsSpan();
        if (SourceText.Decode(utf8, SiteConfig.FileName, diagnostics) is null)
            return null;
        return JsonDocumentReader.ReadObject(SourceText.WithoutMark(utf8), SiteConfig.FileName, diagnostics) is { } root
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
        _root.Node(ConfigKeys.Schema.Name);
        var baseUrl = ReadUrl(ConfigKeys.BaseUrl);
        var languages = ReadLanguages();
        var title = _root.Texts(ConfigKeys.Title, languages);
        var defaultLanguage = ReadDefaultLanguage(languages);
        var description = _root.Texts(ConfigKeys.Description, languages);
        var rights = _root.Texts(ConfigKeys.Rights, languages);
        var pageSize = _root.WholeNumber(ConfigKeys.PageSize)?.Value ?? 50;
        var feedSize = _root.WholeNumber(ConfigKeys.FeedSize)?.Value ?? 20;
        var repository = ReadUrl(ConfigKeys.Repository);
        var hasEditorsPage = _root.Boolean(ConfigKeys.Editors)?.Value ?? false;
        var policies = ReadPolicies();
        var rules = ReadRules();
        _root.ReportUnknownKeys();

        if (!_root.Has(ConfigKeys.BaseUrl))
            Require(ConfigKeys.BaseUrl);
        if (!_root.Has(ConfigKeys.Title) || (title.IsEmpty && !_diagnostics.HasErrors))
            Require(ConfigKeys.Title);
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
            HasEditorsPage = hasEditorsPage,
            Rules = rules,
        };
    }

    private Uri? ReadUrl(TextKey key)
    {
        if (_root.Text(key) is not { } text)
            return null;
        if (ParseBaseUrl(text.Value) is { } url)
            return url;
        Report(text.Location, $"`{key.Name}` must be an absolute http or https address without `?` and `#`, and this is `{text.Value}`.");
        return null;
    }

    private List<Language> ReadLanguages()
    {
        var languages = new List<Language>();
        foreach (var entry in _root.MappingList(ConfigKeys.Languages))
        {
            var (key, tag, label) = (entry.Text(LanguageKeys.Name), entry.Text(LanguageKeys.Tag), entry.Text(LanguageKeys.Label));
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
        if (!_root.Has(ConfigKeys.Languages) || (languages.Count < 2 && !_diagnostics.HasErrors))
            Require(ConfigKeys.Languages);
        return languages;
    }

    private Language? ReadDefaultLanguage(List<Language> languages)
    {
        if (_root.Text(ConfigKeys.DefaultLanguage) is not { } key)
            return languages.FirstOrDefault();
        if (languages.Find(l => l.Key == key.Value) is { } language)
            return language;
        var keys = languages.Select(l => l.Key).ToList();
        Report(key.Location, $"`{key.Value}` is none of the site's languages ({string.Join(", ", keys)}){NearestName.Suggestion(key.Value, keys)}");
        return null;
    }

    private Dictionary<VocabularyKind, VocabularyPolicy> ReadPolicies()
    {
        var policies = new Dictionary<VocabularyKind, VocabularyPolicy>();
        if (_root.Mapping(ConfigKeys.Vocabularies) is not { } reader)
            return policies;
        foreach (var (kind, key) in ConfigKeys.PolicyKeys)
        {
            if (reader.Choice(key) is { } policy)
                policies[kind] = policy.Value;
        }
        reader.ReportUnknownKeys();
        return policies;
    }

    private Dictionary<string, RuleLevel> ReadRules()
    {
        var levels = new Dictionary<string, RuleLevel>();
        if (_root.Mapping(ConfigKeys.Rules) is not { } reader)
            return levels;
        foreach (var key in ConfigKeys.RuleKeys)
        {
            if (reader.Choice(key) is { } level)
                levels[key.Name] = level.Value;
        }
        foreach (var rule in Rules.All.Where(rule => !rule.IsOptional))
        {
            if (reader.Node(rule.Id) is { } node)
                Report(new SourceLocation(SiteConfig.FileName, node.Position), $"{rule.Id} ({rule.Title}) cannot be changed: no site can be built in spite of it. Remove the line.");
        }
        reader.ReportUnknownKeys();
        return levels;
    }

    private void Require(Key key) => Report(_root.Location, $"`{key.Name}` is missing: it is {key.Meaning}.");

    private void Report(SourceLocation location, string message) => _diagnostics.Report(Rules.ConfigValue, location, message);

    [GeneratedRegex(LanguageKeys.KeyPattern)]
    private static partial Regex KeyPattern();

    [GeneratedRegex(LanguageKeys.TagPattern)]
    private static partial Regex TagPattern();
}
