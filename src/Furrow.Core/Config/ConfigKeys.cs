using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Config;

/// <summary>The keys of <c>site.config.json</c>.</summary>
public static class ConfigKeys
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

    /// <summary>The schema that editors' tools go by.</summary>
    public static readonly TextKey Schema = new("$schema", "模式", "the address or file of this schema, for editors' tools; Furrow does not read it");

    /// <summary>The address the site will have.</summary>
    public static readonly TextKey BaseUrl = new("baseUrl", "网站地址", "the address the site will have, such as \"https://example.org/archive/\"") { IsRequired = true, Form = TextForm.Address, Pattern = AddressPattern };

    /// <summary>The site's name.</summary>
    public static readonly TextsKey Title = new("title", "网站名称", "the site's name in each language, such as {\"zh\": \"…\", \"en\": \"…\"}") { IsRequired = true };

    /// <summary>The languages.</summary>
    public static readonly MappingListKey Languages = new("languages", "语言", "a list of two or more languages, such as {\"key\": \"zh\", \"tag\": \"zh-Hans\", \"label\": \"中文\"}", LanguageKeys.All) { IsRequired = true, Least = 2 };

    /// <summary>The language of originals.</summary>
    public static readonly TextKey DefaultLanguage = new("defaultLanguage", "默认语言", "the key of the language originals are in unless they say otherwise; the first unless this says otherwise") { Form = TextForm.Language };

    /// <summary>The site in a sentence.</summary>
    public static readonly TextsKey Description = new("description", "网站说明", "the site in a sentence, by language") { Form = TextForm.Sentences };

    /// <summary>Who holds the rights.</summary>
    public static readonly TextsKey Rights = new("rights", "权利说明", "who holds the rights in the stories and on what terms readers may use them, by language") { Form = TextForm.Sentences };

    /// <summary>How many stories a page of a list holds.</summary>
    public static readonly WholeNumberKey PageSize = new("pageSize", "每页篇数", "how many stories a page of a list holds; 50 unless it says otherwise") { Least = 1, Most = 1000 };

    /// <summary>How many stories a feed holds.</summary>
    public static readonly WholeNumberKey FeedSize = new("feedSize", "订阅源篇数", "how many stories a feed holds; 20 unless it says otherwise") { Least = 1, Most = 1000 };

    /// <summary>Where the sources are kept.</summary>
    public static readonly TextKey Repository = new("repository", "源码库", "where the archive's sources are kept, for readers who have a correction") { Form = TextForm.Address, Pattern = AddressPattern };

    /// <summary>Whether there is a page for editors.</summary>
    public static readonly BooleanKey Editors = new("editors", "编辑页", "true for pages for editors: at /LANGUAGE/editors/ what is left to do, and below it this documentation");

    /// <summary>The policies of the vocabularies, by vocabulary.</summary>
    public static readonly IReadOnlyList<(VocabularyKind Kind, ChoiceKey<VocabularyPolicy> Key)> PolicyKeys =
        [.. VocabularyKinds.All.Select(kind => (kind, new ChoiceKey<VocabularyPolicy>(kind.Name(), kind.Name(), $"whether stories may name an id that {kind.Name()}.yml does not have", Policies)))];

    /// <summary>Which vocabularies take only the terms they list.</summary>
    public static readonly MappingKey Vocabularies = new("vocabularies", "词表", "what an id without an entry is: open, its own label, with a warning; or closed, an error", [.. PolicyKeys.Select(policy => policy.Key)]);

    /// <summary>The levels that optional rules can be given.</summary>
    public static readonly IReadOnlyList<ChoiceKey<RuleLevel>> RuleKeys =
        [.. Diagnostics.Rules.All.Where(rule => rule.IsOptional).Select(rule => new ChoiceKey<RuleLevel>(rule.Id, rule.Id, rule.Title, Levels))];

    /// <summary>The rules that are graver or lighter here.</summary>
    public static readonly MappingKey Rules = new("rules", "规则", "the rules that are graver or lighter here, or off, by id", RuleKeys);

    /// <summary>All keys.</summary>
    public static IReadOnlyList<Key> All { get; } =
    [
        Schema, BaseUrl, Title, Languages, DefaultLanguage, Description, Rights, PageSize, FeedSize, Repository, Editors,
        Vocabularies, Rules,
    ];

    // Without a user's name, a query and a fragment, as SiteConfigReader.ParseBaseUrl has it.
    private const string AddressPattern = "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#@]+(/[^?#]*)?$";
}
