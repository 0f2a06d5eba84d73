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
        var unusable = content.UnreadStories.ToHashSet();
        foreach (var folder in content.Articles.GroupBy(a => a.Folder).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            // What is wrong with a file that could not be read has been said; whether the rest fits together cannot be.
            if (unusable.Contains(folder.First().StoryId) || !IsUsable(folder.First()) || builder.Build([.. folder]) is not { } story)
            {
                unusable.Add(folder.First().StoryId);
                continue;
            }
            if (!includeDrafts)
            {
                drafts.AddRange(story.Articles.Where(a => a.FrontMatter.Draft || story.Original.FrontMatter.Draft).Select(a => a.Path));
                if (story.Original.FrontMatter.Draft)
                    continue;
                story = story with { Articles = [.. story.Articles.Where(a => !a.FrontMatter.Draft)] };
            }
            if (!stories.TryAdd(story.Id, story))
            {
                diagnostics.Report(Rules.DuplicateStory, story.Original.Location,
                    $"The story id `{story.Id}` is taken by {stories[story.Id].Original.Path}; rename one of the two folders.");
            }
        }
        new SidebarChecker(stories, unusable, diagnostics).Check();
        return new StoryCatalog(stories.Values, unusable) { Drafts = [.. drafts.Order(StringComparer.Ordinal)] };
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
