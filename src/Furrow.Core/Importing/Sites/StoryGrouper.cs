using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Files;

namespace Furrow.Importing.Sites;

/// <summary>Puts posts that are translations of each other together into stories, and gives each story its id.</summary>
/// <param name="site">The new site's files: ids that are taken there stay with it.</param>
/// <param name="config">The new site's languages.</param>
/// <param name="sourceLanguage">The language of originals on the old site; null where that is not known.</param>
/// <param name="diagnostics">Where posts that are left out are reported.</param>
internal sealed class StoryGrouper(IFileTree site, SiteConfig config, Language? sourceLanguage, DiagnosticBag diagnostics)
{
    // A page's address has nothing but its name, and these are the site's own (Routing/SiteAddresses.cs).
    private static readonly string[] OwnPages = ["archive", "search", "tags", "columns", "series", "people", "places", "page"];

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
        var there = site.List(ContentReader.Folder).Where(ArticleReader.IsArticle)
            .GroupBy(ArticleReader.StoryIdOf, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(there.Keys, StringComparer.OrdinalIgnoreCase);
        var ids = new string?[groups.Count];
        for (var i = 0; i < groups.Count; i++)
        {
            if (NameOf(groups[i]) is not { } name)
                continue;
            if (there.TryGetValue(name, out var path))
                ReportTaken(groups[i], name, path);
            ids[i] = there.ContainsKey(name) ? name : Claim(groups[i], name, taken);
        }
        var proposals = new StoryIdBuilder(taken);
        return [.. groups.Select((group, i) => new ImportedStory(ids[i] ?? Proposed(group[0], proposals), group)).Where(story => !there.ContainsKey(story.Id))];
    }

    private static string Proposed(ImportedPost post, StoryIdBuilder proposals) =>
        proposals.Propose(post.Source.Name.Any(char.IsLetter) ? post.Source.Name : post.Title);

    private void ReportTaken(List<ImportedPost> posts, string id, string path)
    {
        foreach (var post in posts)
        {
            diagnostics.Report(Rules.SourceStoryThere, post.At(null),
                $"The site has a story `{id}` already, {path}, which stays as it is; this post is not imported. To import it as another story, rename its file or give it a `slug`.");
        }
    }

    private static string Claim(List<ImportedPost> posts, string name, HashSet<string> taken)
    {
        var section = (posts[0].Source.Sections is [.., var last] ? last.ToLowerInvariant() : null);
        var candidates = ((string?[])[name, section is null ? null : $"{section}-{name}"]).OfType<string>().Where(AddressName.IsValid)
            .Where(candidate => !posts[0].IsPage || !OwnPages.Contains(candidate))
            .Concat(Enumerable.Range(2, int.MaxValue - 2).Select(number => FormattableString.Invariant($"{name}-{number}")));
        return candidates.First(taken.Add);
    }

    // The end of the old address, where that can be one of Furrow's: readers and editors know the story by it.
    private static string? NameOf(List<ImportedPost> posts) => posts
        .SelectMany(post => new[] { post.Slug, post.Source.Name })
        .OfType<string>()
        .Select(name => name.Trim().ToLowerInvariant().Replace(' ', '-'))
        .FirstOrDefault(AddressName.IsValid);
}
