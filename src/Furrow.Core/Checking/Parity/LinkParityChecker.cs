using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Markup;

namespace Furrow.Checking.Parity;

/// <summary>
/// Finds links that stand in one language alone. Links within the site are the same when they lead to the same story, file
/// or page, whatever the language. Of links to other hosts only the number counts where they differ: a translation may well lead to
/// another language's encyclopedia. An address that the other language writes without linking it, in a listing say, is there all the same.
/// </summary>
/// <param name="diagnostics">Where slips are reported.</param>
internal sealed class LinkParityChecker(DiagnosticBag diagnostics)
{
    /// <summary>Reports the links without a counterpart.</summary>
    public void Check(ArticlePair pair)
    {
        // Links of blocks that one language lacks went with them.
        var blocks = pair.Blocks.Concat(pair.Notes).Where(p => p is { Original: not null, Translation: not null } or { JoinedTo: not null }).ToList();
        var ours = blocks.SelectMany(b => LinksOf(b.Original), (b, link) => new Link(b, link, Target.Of(link.Url, pair.Original.Article.Path, pair.Original.Article.Language))).ToList();
        var theirs = blocks.SelectMany(b => LinksOf(b.Translation), (b, link) => new Link(b, link, Target.Of(link.Url, pair.Translation.Article.Path, pair.Translation.Article.Language))).ToList();
        RemovePairs(ours, theirs, (one, other) => one.Target == other.Target);
        RemovePairs(ours, theirs, (one, other) => one.Target.IsRemote && other.Target.IsRemote);
        foreach (var link in ours.Where(own => NotElsewhere(own, blocks.SelectMany(b => LinksOf(b.Translation)), pair.Translation)))
        {
            var place = (link.Blocks.Translation ?? link.Blocks.JoinedTo)!;
            diagnostics.Report(Rules.LinkDiffers, place.Location,
                $"The original's link to `{link.Written.Url}` is not in the translation's {BlockNames.NameOf(place)}; add it.", link.Written.Location);
        }
        foreach (var link in theirs.Where(own => NotElsewhere(own, blocks.SelectMany(b => LinksOf(b.Original)), pair.Original)))
        {
            var place = (link.Blocks.Original ?? link.Blocks.JoinedTo)!;
            diagnostics.Report(Rules.LinkDiffers, link.Written.Location,
                $"The link to `{link.Written.Url}` is not in the original's {BlockNames.NameOf(place)}; remove it, or add it there.", place.Location);
        }
    }

    private static void RemovePairs(List<Link> ours, List<Link> theirs, Func<Link, Link, bool> areSame)
    {
        foreach (var link in ours.ToList())
        {
            if (theirs.Find(other => areSame(link, other)) is not { } match)
                continue;
            ours.Remove(link);
            theirs.Remove(match);
        }
    }

    private static IEnumerable<WrittenLink> LinksOf(WrittenBlock? block) => block?.Links.Where(IsLink) ?? [];

    // CommonMark takes `<host:port>` for a link whose scheme is `host`.
    private static bool IsLink(WrittenLink link) =>
        WrittenUrl.Parse(link.Url).Scheme is "" or "http" or "https" or "ftp" or "mailto" or "tel" or "story" or "photo";

    // Linked twice in one language and once in the other is no slip.
    private static bool NotElsewhere(Link link, IEnumerable<WrittenLink> others, ComparedArticle article) =>
        !(link.Target.IsRemote && article.Body.Contains(link.Written.Url.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
        && !others.Any(other => Target.Of(other.Url, article.Article.Path, article.Article.Language) == link.Target);

    private sealed record Link(BlockPair Blocks, WrittenLink Written, Target Target);

    /// <summary>Where a link leads, without regard to languages.</summary>
    private sealed record Target(string Place, bool IsRemote)
    {
        public static Target Of(string url, string path, Language language)
        {
            var end = url.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? at : url.Length;
            var place = url[..end];
            if (place.StartsWith("story:", StringComparison.OrdinalIgnoreCase))
                return new Target("story:" + Uri.UnescapeDataString(place[6..]), IsRemote: false);
            if (place.Length == 0)
                return new Target("#", IsRemote: false);
            if (place.Contains("//", StringComparison.Ordinal) || place.Contains(':', StringComparison.Ordinal))
                return new Target(url.Replace("https://", "http://", StringComparison.OrdinalIgnoreCase).TrimEnd('/'), IsRemote: true);
            if (place.StartsWith('/'))
                return new Target(place.StartsWith($"/{language.Key}/", StringComparison.Ordinal) ? place[(language.Key.Length + 1)..] : place, IsRemote: false);
            var folder = path[..path.LastIndexOf('/')];
            var file = SitePath.Resolve(folder, Uri.UnescapeDataString(place)) ?? place;
            return new Target(file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && file.Split('/') is [.., var story, _] ? "story:" + story : file, IsRemote: false);
        }
    }
}
