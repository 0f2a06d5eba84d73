using System.Globalization;
using Furrow.Catalog;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Drafting;

namespace Furrow.Importing.Sites;

/// <summary>Puts posts that are translations of each other together into stories, and gives each story its id.</summary>
/// <param name="standing">The new site's stories: they keep their ids, and those that were imported before are not imported again.</param>
/// <param name="config">The new site's languages.</param>
/// <param name="sourceLanguage">The language of originals on the old site; null where that is not known.</param>
/// <param name="diagnostics">Where posts that are left out are reported.</param>
internal sealed class StoryGrouper(StandingStories standing, SiteConfig config, Language? sourceLanguage, DiagnosticBag diagnostics)
{
    // A page's address has nothing but its name, and these are the site's own (Routing/SiteAddresses.cs).
    private static readonly string[] OwnPages = ["archive", "search", "tags", "columns", "series", "people", "places", "page"];

    private readonly HashSet<string> _found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The stories, in the order of their originals' paths.</summary>
    public IReadOnlyList<ImportedStory> Group(IReadOnlyList<ImportedPost> posts)
    {
        var groups = posts
            .GroupBy(post => post.TranslationKey is { } key ? $"key {key}" : $"path {post.Source.PairingKey}", StringComparer.Ordinal)
            .SelectMany(group => Split([.. group]))
            .OrderBy(group => group[0].Source.Path, StringComparer.Ordinal)
            .ToList();
        return WithIds(groups);
    }

    // The second post in a language is a story by itself: which of the two is the translation, only its editor can say.
    private IEnumerable<List<ImportedPost>> Split(List<ImportedPost> posts)
    {
        var story = posts.DistinctBy(post => post.Language.Key).ToList();
        var original = story.Find(post => post.Language == sourceLanguage)
            ?? story.Find(post => post.Language == config.DefaultLanguage)
            ?? story[0];
        foreach (var second in posts.Except(story, ReferenceEqualityComparer.Instance).Cast<ImportedPost>())
        {
            diagnostics.Report(Rules.SourceTranslation, second.At(null),
                $"This post says that it is a translation of {original.Source.Path}, which has one in `{second.Language.Key}`, {story.Find(p => p.Language == second.Language)!.Source.Path}; it becomes a story of its own.");
            yield return [second];
        }
        yield return [original, .. story.Where(post => !ReferenceEquals(post, original))];
    }

    private List<ImportedStory> WithIds(List<List<ImportedPost>> groups)
    {
        var ids = groups.ConvertAll(FindStanding);
        var taken = new HashSet<string>(ids.OfType<string>(), StringComparer.OrdinalIgnoreCase);
        var stories = new ImportedStory?[groups.Count];
        for (var i = 0; i < groups.Count; i++)
        {
            if (ids[i] is { } known)
                stories[i] = Standing(known, groups[i]);
            else if (NameOf(groups[i]) is { } name)
                stories[i] = Named(Candidates(groups[i], name).First(taken.Add), groups[i]);
        }
        var proposals = new StoryIdBuilder(taken.Concat(standing.Ids));
        for (var i = 0; i < groups.Count; i++)
        {
            if (ids[i] is null && NameOf(groups[i]) is null)
                stories[i] = new ImportedStory(proposals.Propose(Wording(groups[i][0])), groups[i]);
        }
        return [.. stories.OfType<ImportedStory>()];
    }

    // The story that an earlier import has made of these posts: it has an id that they would get, and their text or headline.
    private string? FindStanding(List<ImportedPost> posts)
    {
        var candidates = NameOf(posts) is { } name ? Candidates(posts, name) : Numbered(new StoryIdBuilder([]).Propose(Wording(posts[0])), 1);
        // The second candidate may stand there without the first.
        var id = candidates.TakeWhile((id, i) => i < 2 || standing.ArticleOf(id) is not null)
            .FirstOrDefault(id => standing.ArticleOf(id) is not null && !_found.Contains(id) && posts.Exists(post => IsOf(id, post)));
        if (id is not null)
            _found.Add(id);
        return id;
    }

    private bool IsOf(string id, ImportedPost post) =>
        standing.Read(ArticlePath(standing.FolderOf(id)!, post)) is { } article
        && (LikeText.IsMostlyIn(post.Source.Body, article.Body) || HasHeadOf(article.FrontMatter, post));

    private static bool HasHeadOf(string frontMatter, ImportedPost post) => post.Date is not null
        && new[] { ("title", post.Title), ("date", post.Date) }
            .All(key => frontMatter.Contains(new FrontMatterBuilder().Text(key.Item1, key.Item2).ToYaml(), StringComparison.Ordinal));

    private static string ArticlePath(string folder, ImportedPost post) => $"{folder}/index.{post.Language.Key}.md";

    private ImportedStory Standing(string id, List<ImportedPost> posts)
    {
        var folder = standing.FolderOf(id)!;
        var there = posts.Where(post => standing.Has(ArticlePath(folder, post))).Select(post => post.Language.Key).ToHashSet(StringComparer.Ordinal);
        // What came first stays the original, whatever came since.
        return new ImportedStory(id, [.. posts.OrderByDescending(post => there.Contains(post.Language.Key))]) { StandingFolder = folder, StandingLanguages = there };
    }

    private ImportedStory? Named(string id, List<ImportedPost> posts)
    {
        if (standing.ArticleOf(id) is not { } path)
            return new ImportedStory(id, posts);
        foreach (var post in posts)
        {
            diagnostics.Report(Rules.SourceStoryThere, post.At(null),
                $"The site has another story `{id}` already, {path}, which stays as it is; this post is not imported. To import it, rename its file or give it a `slug`; if it is the same story after all, there is nothing to do.");
        }
        return null;
    }

    private static string Wording(ImportedPost post) => post.Source.Name.Any(char.IsLetter) ? post.Source.Name : post.Title;

    private static IEnumerable<string> Candidates(List<ImportedPost> posts, string name)
    {
        var section = (posts[0].Source.Sections is [.., var last] ? last.ToLowerInvariant() : null);
        return ((string?[])[name, section is null ? null : $"{section}-{name}"]).OfType<string>().Where(AddressName.IsValid)
            .Where(candidate => !posts[0].IsPage || !OwnPages.Contains(candidate))
            .Concat(Numbered(name, 2));
    }

    private static IEnumerable<string> Numbered(string name, int first) => Enumerable.Range(first, int.MaxValue - first)
        .Select(number => number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{number}"));

    // The end of the old address, where that can be one of Furrow's: readers and editors know the story by it.
    private static string? NameOf(List<ImportedPost> posts) => posts
        .SelectMany(post => new[] { post.Slug, post.Source.Name })
        .OfType<string>()
        .Select(name => name.Trim().ToLowerInvariant().Replace(' ', '-'))
        .FirstOrDefault(AddressName.IsValid);
}
