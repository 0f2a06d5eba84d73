using System.Collections.Concurrent;
using Furrow.Content;

namespace Furrow.Pages;

/// <summary>
/// The digests of the articles rendered so far. Filled by many threads; complete before any list is built, or else able to
/// make what is missing.
/// </summary>
/// <param name="make">Makes the digest of an article that has not been rendered; null where all are before they are asked for.</param>
public sealed class DigestTable(Func<Article, ArticleDigest?>? make = null)
{
    private static readonly ArticleDigest Empty = new("", 1);

    private readonly ConcurrentDictionary<string, ArticleDigest> _digests = new();

    /// <summary>Keeps an article's digest.</summary>
    public void Add(Article article, ArticleDigest digest) => _digests[article.Path] = digest;

    /// <summary>Takes over the digests of articles that are as they were.</summary>
    /// <param name="earlier">The digests so far.</param>
    /// <param name="isSame">Whether the article with a path is as it was.</param>
    public void TakeOver(DigestTable earlier, Func<string, bool> isSame)
    {
        foreach (var (path, digest) in earlier._digests.Where(d => isSame(d.Key)))
            _digests[path] = digest;
    }

    /// <summary>An article's digest; an empty one for an article that could not be rendered, which has been reported.</summary>
    public ArticleDigest Of(Article article)
    {
        if (_digests.TryGetValue(article.Path, out var known))
            return known;
        if (make?.Invoke(article) is not { } made)
            return Empty;
        _digests[article.Path] = made;
        return made;
    }
}
