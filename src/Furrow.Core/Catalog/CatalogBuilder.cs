using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;

namespace Furrow.Catalog;

/// <summary>Puts the site's articles together into its catalog of stories.</summary>
/// <param name="config">The site's languages and policies.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
public sealed class CatalogBuilder(SiteConfig config, DiagnosticBag diagnostics)
{
    /// <summary>The catalog. Stories that cannot be built are left out; why has been reported.</summary>
    /// <param name="content">What the site's folders hold.</param>
    /// <param name="includeDrafts">Whether articles marked <c>draft</c> count. A draft original hides its whole story.</param>
    public StoryCatalog Build(SiteContent content, bool includeDrafts)
    {
        var terms = new TermIndex(content.Vocabulary, config, diagnostics);
        var builder = new StoryBuilder(config, terms, diagnostics);
        var stories = new Dictionary<string, Story>();
        var drafts = new List<string>();
        var draftStories = new HashSet<string>();
        var unusable = content.UnreadStories.ToHashSet();
        foreach (var folder in content.Articles.GroupBy(a => a.Folder).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            // First of all: what is wrong with a draft is nothing to what is built without it.
            var isHidden = !includeDrafts && builder.OriginalOf(folder) is { FrontMatter.Draft: true };
            var articles = folder.Where(a => includeDrafts || !(isHidden || a.FrontMatter.Draft)).ToList();
            drafts.AddRange(folder.Except(articles).Select(a => a.Path));
            if (articles.Count == 0)
            {
                draftStories.Add(folder.First().StoryId);
                continue;
            }
            // What is wrong with a file that could not be read has been said; whether the rest fits together cannot be.
            if (unusable.Contains(articles[0].StoryId) || !IsUsable(articles[0]) || builder.Build(articles) is not { } story)
            {
                unusable.Add(articles[0].StoryId);
                continue;
            }
            if (!stories.TryAdd(story.Id, story))
            {
                diagnostics.Report(Rules.DuplicateStory, story.Original.Location,
                    $"The story id `{story.Id}` is taken by {stories[story.Id].Original.Path}; rename one of the two folders.");
            }
        }
        new SidebarChecker(stories, unusable, draftStories, diagnostics).Check();
        return new StoryCatalog(stories.Values, unusable) { Drafts = [.. drafts.Order(StringComparer.Ordinal)], DraftStories = draftStories };
    }

    // The id becomes part of addresses, so it keeps to what every host and file system takes.
    private bool IsUsable(Article article)
    {
        if (AddressName.IsValid(article.StoryId))
            return true;
        diagnostics.Report(Rules.BadName, article.Location,
            $"The folder `{article.StoryId}` is the story's id, and that {AddressName.Requirement}; rename the folder.");
        return false;
    }
}
