using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Drafting;

/// <summary>Lays out translations of stories that are there.</summary>
/// <param name="site">The site.</param>
/// <param name="diagnostics">Where it is reported why there is none.</param>
public sealed class TranslationBuilder(ExistingSite site, DiagnosticBag diagnostics)
{
    /// <summary>The ways a translation can come about, as its front matter has them.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. TranslationKeys.Kind.Words];

    /// <summary>The file of a translation, to be filled with words; null when there is no such story or language, or the story is in it already.</summary>
    /// <param name="storyId">The story.</param>
    /// <param name="languageKey">The translation's language.</param>
    /// <param name="kind">How it comes about, one of <see cref="Kinds"/>.</param>
    public DraftFile? Build(string storyId, string languageKey, string kind)
    {
        if (FindOriginal(storyId) is not { } original || FindLanguage(languageKey) is not { } language)
            return null;
        var path = $"{original.Folder}/index.{language.Key}.md";
        if (language == original.Language)
        {
            diagnostics.Report(Rules.AlreadyTranslated, original.Location, $"{language.Label} ({language.Key}) is the language of the original itself; choose another.");
            return null;
        }
        if (site.Files.Exists(path))
        {
            diagnostics.Report(Rules.AlreadyTranslated, new SourceLocation(path), $"The translation is here already; edit it, or delete it to lay it out anew.");
            return null;
        }
        return new ArticleSourceReader(site.Files, diagnostics).Read(original.Path) is { } source
            ? LayOut(original, source, language, kind, OriginalHash.Of(original.FrontMatter, source.Body))
            : null;
    }

    /// <summary>The file of a translation of an article.</summary>
    /// <param name="original">The article.</param>
    /// <param name="source">Its text.</param>
    /// <param name="language">The translation's language.</param>
    /// <param name="kind">How it comes about.</param>
    /// <param name="hash">The hash of the original; null for an original that is laid out together with its translation and not written yet.</param>
    internal DraftFile LayOut(Article original, ArticleSource source, Language language, string kind, string? hash)
    {
        var speakers = new SpeakerNames(site.Content.Vocabulary.Entries, original.Language, language);
        var sheet = new TranslationSheet(original.FrontMatter.Kind?.Value == StoryKind.Interview, language.Tag, speakers.Of);
        return new TranslationDraft(original, language, kind).Build(hash, sheet.LayOut(source.Body));
    }

    private Article? FindOriginal(string id)
    {
        if (site.Catalog.Find(id) is { } story)
            return story.Original;
        if (site.StoryIds.Contains(id))
            diagnostics.Report(Rules.UnknownStory, PlaceOf(id), $"The story `{id}` has mistakes that must be mended first; `furrow check` tells which.");
        else
            diagnostics.Report(Rules.UnknownStory, null, $"There is no story `{id}`{NearestName.Suggestion(id, site.StoryIds, "; a story's id is the name of its folder below content/.")}");
        return null;
    }

    private SourceLocation? PlaceOf(string id) =>
        site.Content.Articles.FirstOrDefault(a => a.StoryId == id)?.Location;

    private Language? FindLanguage(string key)
    {
        var language = site.Config.FindLanguage(key);
        if (language is null)
            diagnostics.Report(Rules.UnknownTarget, null, LanguageMessage(site.Config, key));
        return language;
    }

    /// <summary>What is wrong with a key that is no language's.</summary>
    internal static string LanguageMessage(SiteConfig config, string key) =>
        $"`{key}` is none of the site's languages; they are {string.Join(", ", config.Languages.Select(l => $"{l.Key} ({l.Label})"))}. {SiteConfig.FileName} lists them.";
}
