using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Content;

/// <summary>Reads everything below <c>content/</c> and lists <c>static/</c>.</summary>
/// <param name="site">The site's files.</param>
/// <param name="config">The site's languages.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
public sealed class ContentReader(IFileTree site, SiteConfig config, DiagnosticBag diagnostics)
{
    /// <summary>The folder of the stories.</summary>
    public const string Folder = "content";

    /// <summary>The folder of files that are copied as they are.</summary>
    public const string StaticFolder = "static";

    /// <summary>The site's content.</summary>
    /// <param name="work">Reads on many cores.</param>
    public SiteContent Read(WorkPool work) => Read(work, new ArticleReader(new ArticleSourceReader(site, diagnostics), config, diagnostics));

    /// <summary>The site's content.</summary>
    /// <param name="work">Reads on many cores.</param>
    /// <param name="reader">Reads the articles.</param>
    public SiteContent Read(WorkPool work, IArticleReader reader)
    {
        LeftOutChecker.Report(site, Folder, diagnostics, SitePath.IsHidden);
        LeftOutChecker.Report(site, StaticFolder, diagnostics);
        var files = site.List(Folder)
            .Where(path => !SitePath.IsHidden(path) && !SitePath.IsBelow(path, VocabularyReader.Folder))
            .ToLookup(path => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase));
        string[] paths = [.. files[true]];
        var articles = ReadArticles(paths, reader, work);
        var storyFolders = articles.Select(a => a.Folder).ToHashSet();
        var storyFiles = files[false].Where(path => SitePath.FoldersAbove(path).Any(storyFolders.Contains));
        return new SiteContent(
            articles,
            paths.Except(articles.Select(a => a.Path)).Where(ArticleReader.IsArticle).Select(ArticleReader.StoryIdOf).ToHashSet(),
            new VocabularyReader(site, config, diagnostics).ReadAll(),
            [.. storyFiles],
            site.List(StaticFolder));
    }

    private static List<Article> ReadArticles(string[] paths, IArticleReader reader, WorkPool work)
    {
        var articles = new Article?[paths.Length];
        work.ForEach(Enumerable.Range(0, paths.Length), i => articles[i] = reader.Read(paths[i]));
        return [.. articles.OfType<Article>()];
    }
}
