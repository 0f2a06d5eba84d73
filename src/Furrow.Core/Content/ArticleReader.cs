using System.Text.RegularExpressions;
using Furrow.Config;
using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Content;

/// <summary>Reads an article's file name and front matter. Its text is read again when it is rendered.</summary>
/// <param name="texts">Reads the file.</param>
/// <param name="config">The site's languages.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
public sealed partial class ArticleReader(ArticleSourceReader texts, SiteConfig config, DiagnosticBag diagnostics) : IArticleReader
{
    /// <inheritdoc/>
    public Article? Read(string path)
    {
        if (FindLanguage(path) is not { } language || texts.Read(path) is not { } text)
            return null;
        // The opening `---` is the one line before the YAML.
        if (YamlDocumentReader.ReadMapping(text.FrontMatter, path, 1, diagnostics) is not { } mapping)
            return null;
        var frontMatter = FrontMatterReader.Read(mapping, path, diagnostics);
        if (!frontMatter.Draft && !HasText(text.Body))
        {
            diagnostics.Report(Rules.EmptyArticle, new SourceLocation(path, text.BodyLine - 1, 1),
                "The article ends with its front matter; write its text below this line, or set `draft: true` and write it later.");
        }
        return new Article(StoryIdOf(path), language, path, frontMatter);
    }

    /// <summary>Whether a file's path is that of an article, in whatever language.</summary>
    public static bool IsArticle(string path) => ArticleName().IsMatch(path[(path.LastIndexOf('/') + 1)..]) && path.Count(c => c == '/') >= 2;

    /// <summary>The id of the story that an article belongs to: its folder's name.</summary>
    public static string StoryIdOf(string path) => path.Split('/')[^2];

    // Comments are no text: a file as `furrow new` lays it out has nothing else.
    private static bool HasText(ReadOnlySpan<char> body)
    {
        const string Open = "<!--", Close = "-->";
        for (body = body.TrimStart(); body.StartsWith(Open); body = body.TrimStart())
        {
            var end = body.IndexOf(Close);
            if (end < 0)
                return false;
            body = body[(end + Close.Length)..];
        }
        return !body.IsEmpty;
    }

    private Language? FindLanguage(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var match = ArticleName().Match(name);
        var keys = config.Languages.Select(l => l.Key).ToList();
        if (!IsArticle(path))
        {
            diagnostics.Report(Rules.StrayMarkdown, new SourceLocation(path),
                $"This file is not where an article can be, so it is left out; an article is content/…/STORY/index.{keys[0]}.md.");
            return null;
        }
        var key = match.Groups[1].Value;
        if (config.FindLanguage(key) is { } language)
            return language;
        diagnostics.Report(Rules.UnknownLanguage, new SourceLocation(path),
            $"`{key}` is none of the site's languages ({string.Join(", ", keys)}){NearestName.Suggestion(key, keys)} Rename the file, or add the language to {SiteConfig.FileName}.");
        return null;
    }

    [GeneratedRegex(@"^index\.([^.]+)\.md$")]
    private static partial Regex ArticleName();
}
