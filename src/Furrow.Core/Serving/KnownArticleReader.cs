using System.Collections.Concurrent;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;

namespace Furrow.Serving;

/// <summary>
/// Reads the articles that have changed and remembers the others. An article whose front matter is as it was stays the same
/// object, so that what was made of it still holds.
/// </summary>
/// <param name="site">The site's files.</param>
/// <param name="config">The site's config, the same that the earlier articles were read by.</param>
/// <param name="earlier">What the files were read as before.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed class KnownArticleReader(
    SourceTree site, SiteConfig config, IReadOnlyDictionary<string, KnownArticle> earlier, DiagnosticBag diagnostics) : IArticleReader
{
    private readonly ConcurrentDictionary<string, KnownArticle> _articles = new();

    /// <summary>What the files were read as, by path.</summary>
    public IReadOnlyDictionary<string, KnownArticle> Articles => _articles;

    /// <inheritdoc/>
    public Article? Read(string path)
    {
        var known = earlier.GetValueOrDefault(path);
        if (known is null || !ReferenceEquals(known.File, site.Find(path)))
            known = ReadAnew(path, known);
        _articles[path] = known;
        diagnostics.Add(known.Found);
        return known.Article;
    }

    private KnownArticle ReadAnew(string path, KnownArticle? before)
    {
        var found = new DiagnosticBag();
        var article = new ArticleReader(new ArticleSourceReader(site, found), config, found).Read(path);
        // Read once more for the text alone; its mistakes have been found.
        var frontMatter = article is null ? null : new ArticleSourceReader(site, new DiagnosticBag()).Read(path)?.FrontMatter;
        if (before?.Article is not null && article is not null && frontMatter == before.FrontMatter)
            article = before.Article;
        return new KnownArticle(site.Find(path)!, frontMatter, article, found.ToSortedList());
    }
}
