using System.Text.RegularExpressions;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Files;

namespace Furrow.Importing;

/// <summary>The stories that stand in a site before an import, which changes none of them. A second import of one source finds there what the first has written.</summary>
internal sealed partial class StandingStories
{
    private readonly IFileTree _site;
    private readonly ArticleSourceReader _texts;
    private readonly Dictionary<string, string> _articles;

    /// <summary>Looks through a site's content.</summary>
    /// <param name="site">The site's files.</param>
    public StandingStories(IFileTree site)
    {
        _site = site;
        // What is wrong with an article is for builds to say: an import only compares it.
        _texts = new ArticleSourceReader(site, new DiagnosticBag());
        _articles = site.List(ContentReader.Folder).Where(ArticleReader.IsArticle)
            .GroupBy(ArticleReader.StoryIdOf, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(story => story.Key, story => story.First(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The ids.</summary>
    public IReadOnlyCollection<string> Ids => _articles.Keys;

    /// <summary>The path of one of a story's articles; null when there is no such story.</summary>
    public string? ArticleOf(string id) => _articles.GetValueOrDefault(id);

    /// <summary>The folder of a story; null when there is no such story.</summary>
    public string? FolderOf(string id) => ArticleOf(id) is { } article ? article[..article.LastIndexOf('/')] : null;

    /// <summary>Whether there is a file at a path.</summary>
    public bool Has(string path) => _site.Exists(path);

    /// <summary>Whether a file stands on the site, byte for byte; of an article, the ends of its lines may be others, since a checkout may change them.</summary>
    public bool Holds(DraftFile file)
    {
        if (!_site.Exists(file.Path))
            return false;
        var there = _site.Read(file.Path);
        return there.AsSpan().SequenceEqual(file.Content.Span)
            || (ArticleReader.IsArticle(file.Path) && TextOf(there, file.Path) is { } text && text == TextOf(file.Content.Span, file.Path));
    }

    /// <summary>An article of the site; null when there is none at this path, or it cannot be read.</summary>
    public ArticleSource? Read(string path) => _site.Exists(path) ? _texts.Read(path) : null;

    /// <summary>The words of an article's front matter, the ids of its terms among them; none when it cannot be read.</summary>
    public IReadOnlySet<string> WordsOf(string path) => Words(Read(path)?.FrontMatter ?? "");

    /// <summary>The words of a text, joined by hyphens as ids are.</summary>
    public static IReadOnlySet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Word().EnumerateMatches(text))
            words.Add(text.Substring(word.Index, word.Length));
        return words;
    }

    private static string? TextOf(ReadOnlySpan<byte> bytes, string path) => SourceText.Decode(bytes, path, new DiagnosticBag());

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Word();
}
