using System.CommandLine;
using System.CommandLine.Completions;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.CommandLine;

/// <summary>What a shell offers from the site that a line names. A site that cannot be read offers nothing: there is no place to complain.</summary>
internal static class SiteCompletions
{
    /// <summary>The ids of the stories, without reading them.</summary>
    public static IEnumerable<string> StoryIds(CompletionContext context, Option<string> site) =>
        TreeOf(context, site).List(ContentReader.Folder).Where(ArticleReader.IsArticle).Select(ArticleReader.StoryIdOf).Distinct();

    /// <summary>The languages that a story has no article in.</summary>
    public static IEnumerable<Language> LanguagesWithout(CompletionContext context, Option<string> site, string storyId)
    {
        var tree = TreeOf(context, site);
        var articles = tree.List(ContentReader.Folder).Where(path => ArticleReader.IsArticle(path) && ArticleReader.StoryIdOf(path) == storyId).ToList();
        return (SiteConfigReader.Read(tree, new DiagnosticBag())?.Languages ?? [])
            .Where(language => !articles.Exists(path => path.EndsWith($"/index.{language.Key}.md", StringComparison.Ordinal)));
    }

    /// <summary>
    /// How many of the command's arguments a line has before the word that is typed. A line that is not complete yet offers the values of
    /// every argument that it lacks; only the next one is asked for.
    /// </summary>
    public static int WordsBefore(CompletionContext context)
    {
        var words = context.ParseResult.CommandResult.Tokens;
        return words.Count > 0 && words[^1].Value == context.WordToComplete ? words.Count - 1 : words.Count;
    }

    /// <summary>The ids of a vocabulary.</summary>
    public static IEnumerable<string> Terms(CompletionContext context, Option<string> site, VocabularyKind kind)
    {
        var tree = TreeOf(context, site);
        return SiteConfigReader.Read(tree, new DiagnosticBag()) is { } config
            ? new VocabularyReader(tree, config, new DiagnosticBag()).ReadAll().Entries.Where(entry => entry.Kind == kind).Select(entry => entry.Id)
            : [];
    }

    private static DiskFileTree TreeOf(CompletionContext context, Option<string> site) =>
        new(Path.GetFullPath(context.ParseResult.GetValue(site) ?? "."));
}
