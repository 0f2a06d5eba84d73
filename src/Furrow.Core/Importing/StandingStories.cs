using System.Globalization;
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

    /// <summary>The ids that stand of those that stories of one headline get, as <see cref="StoryIdBuilder"/> numbers them: <c>id</c>, <c>id-2</c>, …; in that order.</summary>
    public IEnumerable<string> Numbered(string id) => Ids
        .Select(standing => (Id: standing, Number: NumberOf(standing, id)))
        .Where(standing => standing.Number > 0)
        .OrderBy(standing => standing.Number)
        .Select(standing => standing.Id);

    /// <summary>The path of one of a story's articles; null when there is no such story.</summary>
    public string? ArticleOf(string id) => _articles.GetValueOrDefault(id);

    /// <summary>The folder of a story; null when there is no such story.</summary>
    public string? FolderOf(string id) => ArticleOf(id) is { } article ? article[..article.LastIndexOf('/')] : null;

    /// <summary>Whether there is a file at a path.</summary>
    public bool Has(string path) => _site.Exists(path);

    /// <summary>Whether a file stands on the site: byte for byte, or an article but for its line ends and for being published since.</summary>
    public bool Holds(DraftFile file)
    {
        if (!_site.Exists(file.Path))
            return false;
        var there = _site.Read(file.Path);
        return there.AsSpan().SequenceEqual(file.Content.Span)
            || (ArticleReader.IsArticle(file.Path) && PublishedText(there, file.Path) is { } text && text == PublishedText(file.Content.Span, file.Path));
    }

    // Who publishes a draft takes one line out; the ends of lines are the system's, where Git makes them so.
    private static string? PublishedText(ReadOnlySpan<byte> article, string path) =>
        SourceText.Decode(article, path, new DiagnosticBag())?.Replace("\ndraft: true\n", "\n", StringComparison.Ordinal);

    private static int NumberOf(string standing, string id) =>
        standing.Equals(id, StringComparison.OrdinalIgnoreCase) ? 1
        : standing.StartsWith(id + "-", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(standing.AsSpan(id.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1 ? number
        : 0;

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

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Word();
}
