using Furrow.Config;

namespace Furrow.Importing.Sites;

/// <summary>Finds the site's language that an old site's language is.</summary>
/// <param name="config">The site's languages.</param>
internal sealed class LanguageMapper(SiteConfig config)
{
    /// <summary>The language of a key or BCP 47 tag such as <c>zh-CN</c>, <c>zh_Hans</c> or <c>en</c>; null when the site has none, or several that it may be.</summary>
    public Language? Find(string key)
    {
        var tag = key.Replace('_', '-');
        if (config.Languages.FirstOrDefault(l => Same(l.Key, tag) || Same(l.Tag, tag)) is { } exact)
            return exact;
        var candidates = config.Languages.Where(l => Same(Primary(l.Key), Primary(tag)) || Same(Primary(l.Tag), Primary(tag))).ToList();
        return candidates is [var only] ? only : null;
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string Primary(string tag) => tag.Split('-')[0];
}
