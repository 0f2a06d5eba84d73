using System.Text;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Drafting;

namespace Furrow.Importing.Newspaper;

/// <summary>
/// Gives the stories of a page their ids and folders: new ones or, where the page was imported before, those of the stories that stand
/// already. Not safe to use from many threads.
/// </summary>
/// <param name="standing">The site's stories.</param>
/// <param name="composer">Writes the articles.</param>
/// <param name="doubts">Where stories that may be there already are reported.</param>
internal sealed class StoryPlacer(StandingStories standing, DraftComposer composer, PageDoubts doubts)
{
    // What ends an article's front matter.
    private const string Fence = "\n---\n";

    private readonly StoryIdBuilder _ids = new(standing.Ids);
    private readonly HashSet<string> _found = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private bool _hasUndated;

    /// <summary>Whether a story names a term, as it is to be written or, where it was changed since, as it stands. Complete once all stories are placed.</summary>
    public bool Names(string termId) => _hasUndated || _words.Contains(termId);

    /// <summary>The story of a draft.</summary>
    /// <param name="draft">What was read.</param>
    /// <param name="parent">The id of the story it is a sidebar to; null when it is none.</param>
    public PageStory Place(StoryDraft draft, string? parent)
    {
        var files = composer.Compose(draft, parent);
        _hasUndated |= files.Count == 0;
        var usual = new StoryIdBuilder([]).Propose(draft.Title);
        var story = files.Count > 0 ? FindStanding(draft, usual, files) : null;
        if (story is null)
        {
            var id = _ids.Propose(draft.Title);
            if (standing.ArticleOf(usual) is not null)
                doubts.Add(Rules.KnownStory, draft.Start, $"The archive has a story `{usual}` already, whose id such a headline gives; this one became `{id}`. Do not keep both if it is the same.");
            story = new PageStory(id, draft, files.Count == 0 ? [] : In(composer.FolderOf(draft, id), files), DraftState.New);
        }
        Learn(story);
        return story;
    }

    private PageStory? FindStanding(StoryDraft draft, string usual, IReadOnlyList<DraftFile> files)
    {
        var there = standing.Numbered(usual).Where(id => !_found.Contains(id))
            .Select(id => new PageStory(id, draft, In(standing.FolderOf(id)!, files), DraftState.Unchanged))
            .ToList();
        var story = there.Find(story => story.Files.All(standing.Holds)) ?? FindChanged(draft, there);
        if (story is not null)
            _found.Add(story.Id);
        return story;
    }

    private PageStory? FindChanged(StoryDraft draft, List<PageStory> there)
    {
        var story = there.Find(story => standing.Read(story.Files[0].Path) is { } article && IsSameText(BodyOf(story.Files[0]), article.Body));
        if (story is null)
            return null;
        doubts.Add(Rules.KnownStory, draft.Start, $"The archive has this story already, {story.Files[0].Path}, and it is not what the page gives now: one of the two was changed since. It stays as it is, and this is not written. To have it as the page gives it now, move its folder out of {ContentReader.Folder}/ and import again.");
        return story with { State = DraftState.Changed };
    }

    // A photograph may have a text of three words, or none: of those only the same are alike.
    private static bool IsSameText(string body, string other) => LikeText.IsMostlyIn(body, other) || body.Trim() == other.Trim();

    private static List<DraftFile> In(string folder, IReadOnlyList<DraftFile> files) =>
        [.. files.Select(file => file with { Path = $"{folder}/{file.Path}" })];

    private static string BodyOf(DraftFile article)
    {
        var text = Encoding.UTF8.GetString(article.Content.Span);
        return text[(FrontMatterEnd(text) + Fence.Length)..];
    }

    private static int FrontMatterEnd(string article) => article.IndexOf(Fence, StringComparison.Ordinal);

    private void Learn(PageStory story)
    {
        if (story.Article is not { } file)
            return;
        var article = Encoding.UTF8.GetString(file.Content.Span);
        var frontMatter = story.State == DraftState.Changed ? standing.Read(file.Path)!.FrontMatter : article[..FrontMatterEnd(article)];
        _words.UnionWith(StandingStories.Words(frontMatter));
    }
}
