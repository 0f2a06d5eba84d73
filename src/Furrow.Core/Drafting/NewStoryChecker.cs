using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Text;

namespace Furrow.Drafting;

/// <summary>Looks at what is asked of a new story before anything is written. Messages name the options of <c>furrow new</c>.</summary>
/// <param name="site">The site.</param>
/// <param name="diagnostics">Where mistakes are reported, all of them.</param>
internal sealed class NewStoryChecker(ExistingSite site, DiagnosticBag diagnostics)
{
    private bool _isUsable = true;

    /// <summary>Whether the story can be laid out.</summary>
    /// <param name="story">What is asked.</param>
    /// <param name="id">Its id, given or proposed.</param>
    public bool IsUsable(NewStory story, string id)
    {
        if (string.IsNullOrWhiteSpace(story.Title))
            Refuse("A story needs a title: `furrow new TITLE`.");
        CheckId(id);
        CheckKind(story.Kind);
        CheckDate(story);
        CheckFolder(story.Folder);
        foreach (var (kind, ids) in story.Terms)
            CheckTerms(kind, ids);
        return _isUsable;
    }

    private void CheckId(string id)
    {
        if (!AddressName.IsValid(id))
            Refuse($"The id `{id}` cannot be used: it {AddressName.Requirement}. Give another with `--id`.");
        else if (site.StoryIds.FirstOrDefault(taken => taken.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } taken)
            Refuse($"There is a story `{taken}` already; give this one another id with `--id`, or translate that one with `furrow new translation {taken} LANG`.");
    }

    private void CheckKind(string? kind)
    {
        if (kind is not null && !NewStoryBuilder.Kinds.Contains(kind))
            Refuse($"`--kind` cannot be `{kind}`; it is one of {string.Join(", ", NewStoryBuilder.Kinds)}{NearestName.Suggestion(kind, NewStoryBuilder.Kinds)}");
    }

    private void CheckDate(NewStory story)
    {
        if (story.Kind == "page")
            return;
        if (string.IsNullOrWhiteSpace(story.Date))
            Refuse("When the story was printed is missing; give it as exactly as it is known with `--date`: 2023-02-16, 2023-02, 2023-02~ (about) or 2023? (uncertain).");
        else if (!EdtfDate.TryParse(story.Date, out _, out var problem))
            Refuse($"`--date`: {problem}.");
    }

    private void CheckFolder(string? folder)
    {
        if (folder is not null && (SitePath.Resolve("", folder) is not { } path || !IsForStories(path)))
            Refuse($"Stories cannot go to `{folder}`; `--folder` must be {ContentReader.Folder}, or a folder below it that is not {VocabularyReader.Folder}, with `/` between its parts.");
    }

    private static bool IsForStories(string path) => !SitePath.IsHidden(path)
        && (path == ContentReader.Folder || SitePath.IsBelow(path, ContentReader.Folder))
        && path != VocabularyReader.Folder && !SitePath.IsBelow(path, VocabularyReader.Folder);

    private void CheckTerms(VocabularyKind kind, IReadOnlyList<string> ids)
    {
        if (site.Config.PolicyOf(kind) == VocabularyPolicy.Open)
            return;
        var known = site.Content.Vocabulary.Entries.Where(e => e.Kind == kind).Select(e => e.Id).ToList();
        foreach (var id in ids.Where(id => !known.Contains(id)))
            Refuse($"`{id}` is not in {VocabularyReader.PathOf(kind)}, which is closed{NearestName.Suggestion(id, known, "; add it there first, with a name in each language.")}");
    }

    private void Refuse(string message)
    {
        _isUsable = false;
        diagnostics.Report(Rules.UnusableDraft, null, message);
    }
}
