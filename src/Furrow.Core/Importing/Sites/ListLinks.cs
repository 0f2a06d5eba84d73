using Furrow.Catalog;
using Furrow.Config;
using Furrow.Routing;

namespace Furrow.Importing.Sites;

/// <summary>Finds the list or feed of the new site that a link to one of the old site leads to: its home page, and the lists of terms that imported stories bear.</summary>
/// <param name="settings">The old site's config.</param>
/// <param name="index">Knows the posts' old addresses.</param>
/// <param name="terms">The terms.</param>
/// <param name="languages">The languages that addresses begin with.</param>
internal sealed class ListLinks(SourceSettings settings, PostIndex index, TermMapper terms, LanguageMapper languages)
{
    /// <summary>The link to a list or feed; null where there is none.</summary>
    /// <param name="post">The post that the link is in.</param>
    /// <param name="path">The link without query and fragment, unescaped.</param>
    public string? Find(ImportedPost post, string path)
    {
        if (index.FromRoot(post, path) is not { } whole)
            return null;
        List<string> parts = [.. settings.BelowBase(whole).Split('/', StringSplitOptions.RemoveEmptyEntries)];
        var language = post.Language;
        if (parts is [var first, ..] && KindOf(first) is null && languages.Find(first) is { } named)
        {
            language = named;
            parts.RemoveAt(0);
        }
        // The names that Hugo, Jekyll and Hexo and their plugins give to feeds.
        var isFeed = parts is [.., "index.xml" or "feed.xml" or "atom.xml" or "rss.xml" or "rss2.xml"];
        if (isFeed || parts is [.., "index.html"])
            parts.RemoveAt(parts.Count - 1);
        return AddressOf(parts, language, isFeed) is { } address ? SiteAddresses.Escape(address) : null;
    }

    private string? AddressOf(List<string> parts, Language language, bool isFeed)
    {
        if (!isFeed && parts is [var name] && KindOf(name) is { } kind)
            return terms.HasListed(kind) ? SiteAddresses.Vocabulary(kind, language) : null;
        if (ScopeOf(parts) is not { } scope)
            return null;
        if (!isFeed)
            return SiteAddresses.List(scope, language);
        return RouteTableBuilder.FeedsOf(scope).Contains(FeedFormat.Atom) ? SiteAddresses.Feed(scope, language, FeedFormat.Atom) : null;
    }

    private ListScope? ScopeOf(List<string> parts) => parts switch
    {
        [] => new HomeScope(),
        [var name, .., var label] when KindOf(name) is { } kind && terms.FindListed(kind, label) is { } term => new TermScope(term),
        _ => null,
    };

    // The keys of the front matter are the names of the lists, and their singulars are those that plugins of Jekyll use.
    private static VocabularyKind? KindOf(string name) => name.ToLowerInvariant() switch
    {
        "tags" or "tag" or "categories" or "category" => VocabularyKind.Tags,
        "authors" or "author" or "people" => VocabularyKind.People,
        "places" or "locations" => VocabularyKind.Places,
        "columns" or "column" => VocabularyKind.Columns,
        "series" => VocabularyKind.Series,
        _ => null,
    };
}
