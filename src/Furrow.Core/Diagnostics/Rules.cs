namespace Furrow.Diagnostics;

/// <summary>
/// Every kind of mistake Furrow reports. The hundreds follow the stages: 00 call and config, 01 source files and
/// front matter, 02 stories and vocabularies, 03 addresses, 04 text and links, 05 templates, 06 publishing; then what only
/// a check looks for: 07 translations and language, 08 built pages; and 09 new stories and imports. Each has a file of its own.
/// </summary>
public static partial class Rules
{
    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<DiagnosticRule> All =>
    [
        .. ConfigRules, .. SourceRules, .. StoryRules, .. AddressRules, .. TextRules, .. TemplateRules, .. PublishingRules,
        .. TranslationRules, .. LanguageRules, .. PageRules, .. DraftingRules, .. PageImportRules, .. SiteImportRules,
    ];

    /// <summary>The rule of an id such as <c>FUR0101</c>; null when there is none.</summary>
    public static DiagnosticRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    private static DiagnosticRule Error(string id, string title) => new(id, Severity.Error, title);

    // An error that leaves pages or files out of the site.
    private static DiagnosticRule HidingError(string id, string title) => new(id, Severity.Error, title) { HidesPages = true };

    // An error that an archive may decide to live with.
    private static DiagnosticRule OptionalError(string id, string title) => new(id, Severity.Error, title) { IsOptional = true };

    private static DiagnosticRule Warning(string id, string title) => new(id, Severity.Warning, title) { IsOptional = true };
}
