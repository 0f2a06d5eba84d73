using System.Collections.Concurrent;
using Furrow.Content;

namespace Furrow.Pages;

/// <summary>The digests of the articles rendered so far. Filled by many threads; complete before any list is built.</summary>
public sealed class DigestTable
{
    private static readonly ArticleDigest Empty = new("", 1);

    private readonly ConcurrentDictionary<string, ArticleDigest> _digests = new();

    /// <summary>Keeps an article's digest.</summary>
    public void Add(Article article, ArticleDigest digest) => _digests[article.Path] = digest;

    /// <summary>An article's digest; an empty one for an article that could not be rendered, which has been reported.</summary>
    public ArticleDigest Of(Article article) => _digests.GetValueOrDefault(article.Path, Empty);
}
