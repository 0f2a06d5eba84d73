using Furrow.Diagnostics;
using Furrow.Text;

namespace Furrow.Config;

/// <summary>What <c>site.config.json</c> says of the site.</summary>
public sealed record SiteConfig
{
    /// <summary>The config's name in the site's folder.</summary>
    public const string FileName = "site.config.json";

    /// <summary>The address of the site's root: absolute, http or https, ending in <c>/</c>.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The site's name.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The site in a sentence.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.None;

    /// <summary>The languages, at least two, in the order readers are offered them.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>The language of originals that do not say another.</summary>
    public required Language DefaultLanguage { get; init; }

    /// <summary>How many stories a page of a list holds, from 1.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>How many stories a feed holds, from 1.</summary>
    public int FeedSize { get; init; } = 20;

    /// <summary>Which vocabularies take only the terms they list.</summary>
    public IReadOnlyDictionary<VocabularyKind, VocabularyPolicy> Vocabularies { get; init; } =
        new Dictionary<VocabularyKind, VocabularyPolicy>();

    /// <summary>Who holds the rights and on what terms readers may use the stories, where a story does not say.</summary>
    public LocalizedText Rights { get; init; } = LocalizedText.None;

    /// <summary>Where the archive's sources are kept and corrections are welcome; null when that is not public.</summary>
    public Uri? Repository { get; init; }

    /// <summary>Whether there is a page that tells editors what is left to do.</summary>
    public bool HasEditorsPage { get; init; }

    /// <summary>The rules that are graver or lighter here than Furrow has them, or off, by id.</summary>
    public IReadOnlyDictionary<string, RuleLevel> Rules { get; init; } = new Dictionary<string, RuleLevel>();

    /// <summary>The path of <see cref="BaseUrl"/>, beginning and ending in <c>/</c>.</summary>
    public string BasePath => BaseUrl.AbsolutePath;

    /// <summary>The BCP 47 tag for Chinese words in texts of other languages: that of the site's own Chinese, where it has one.</summary>
    public string HanTag => Languages.FirstOrDefault(l => LanguageTags.IsChinese(l.Tag))?.Tag ?? "zh";

    /// <summary>The language with a key, or null.</summary>
    public Language? FindLanguage(string key) => Languages.FirstOrDefault(l => l.Key == key);

    /// <summary>The policy of a vocabulary; open where the config says nothing.</summary>
    public VocabularyPolicy PolicyOf(VocabularyKind kind) => Vocabularies.GetValueOrDefault(kind, VocabularyPolicy.Open);

    /// <summary>The same site at another address.</summary>
    public SiteConfig At(Uri baseUrl) => this with { BaseUrl = baseUrl };
}
