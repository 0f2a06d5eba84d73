using System.Globalization;
using System.Text;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Files;

namespace Furrow.Importing;

/// <summary>The stories that stand in a site before an import, which changes none of them. A second import of one source finds there what the first has written.</summary>
internal sealed class StandingStories
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
        var content = _site.Read(file.Path);
        return content.AsSpan().SequenceEqual(file.Content.Span)
            || (ArticleReader.IsArticle(file.Path) && WithoutDraft(content) == WithoutDraft(file.Content.Span));
    }

    // Git gives text the line ends of the system, and who publishes a draft takes one line out.
    private static string WithoutDraft(ReadOnlySpan<byte> article) =>
        Encoding.UTF8.GetString(article).ReplaceLineEndings("\n").Replace("\ndraft: true\n", "\n", StringComparison.Ordinal);

    private static int NumberOf(string standing, string id) =>
        standing.Equals(id, StringComparison.OrdinalIgnoreCase) ? 1
        : standing.StartsWith(id + "-", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(standing.AsSpan(id.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1 ? number
        : 0;

    /// <summary>An article of the site; null when there is none at this path, or it cannot be read.</summary>
    public ArticleSource? Read(string path) => _site.Exists(path) ? _texts.Read(path) : null;
}
