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

    /// <summary>The languages.</summary>
    public static IReadOnlyList<Language> Languages(CompletionContext context, Option<string> site) =>
        SiteConfigReader.Read(TreeOf(context, site), new DiagnosticBag())?.Languages ?? [];

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
