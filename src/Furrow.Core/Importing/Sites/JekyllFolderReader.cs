using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Importing.Sites;

/// <summary>Finds the posts of a Jekyll site: <c>_posts</c> and <c>_drafts</c>, at the root and in folders, and its pages.</summary>
/// <param name="source">The old site's files.</param>
/// <param name="languages">Knows folders of languages.</param>
/// <param name="diagnostics">Where files that are no posts are reported.</param>
internal sealed partial class JekyllFolderReader(IFileTree source, LanguageFolders languages, DiagnosticBag diagnostics)
{
    private static readonly HashSet<string> NoContent = new(StringComparer.OrdinalIgnoreCase) { "vendor", "node_modules", "docs" };
    private static readonly HashSet<string> NoPages = new(StringComparer.OrdinalIgnoreCase) { "readme", "changelog", "license", "contributing", "code_of_conduct" };

    /// <summary>The posts, in the order of their paths, without their texts.</summary>
    public IEnumerable<SourcePost> Find()
    {
        var files = source.List("").Where(p => SourceFolder.IsMarkdown(p) && !SitePath.IsHidden(p)).ToList();
        // The folder may be `_posts` itself.
        var isPosts = !files.Exists(p => p.Split('/')[..^1].Any(part => part is "_posts" or "_drafts"));
        foreach (var path in files)
        {
            if (Describe(path, isPosts) is { } post)
                yield return post;
        }
    }

    private SourcePost? Describe(string path, bool isPosts)
    {
        var parts = path.Split('/');
        var folders = parts[..^1].ToList();
        var name = Path.GetFileNameWithoutExtension(parts[^1]);
        var marker = folders.FindIndex(f => f is "_posts" or "_drafts");
        var dated = DatedName().Match(name);
        if (marker < 0 && !(isPosts && dated.Success))
            return Page(path, folders, name);
        var isDraft = marker >= 0 && folders[marker] == "_drafts";
        if (marker >= 0)
            folders.RemoveAt(marker);
        if (!dated.Success && !isDraft)
        {
            diagnostics.Report(Rules.SourceNotImported, new SourceLocation(path), "Jekyll leaves out a post whose name has no date, as in `2023-02-16-title.md`; it is not imported. Give it a date.");
            return null;
        }
        return Described(path, folders, dated.Success ? dated.Groups[4].Value : name) with
        {
            NamedDate = dated.Success ? $"{dated.Groups[1].Value}-{dated.Groups[2].Value.PadLeft(2, '0')}-{dated.Groups[3].Value.PadLeft(2, '0')}" : null,
            IsInDrafts = isDraft,
        };
    }

    private SourcePost? Page(string path, List<string> folders, string name)
    {
        if (NoPages.Contains(name) || folders.Exists(f => NoContent.Contains(f)) || folders.FirstOrDefault() == "_site")
            return null;
        if (folders.Exists(f => f.StartsWith('_')) || (name == "index" && folders.Count == 0))
        {
            diagnostics.Report(Rules.SourceNotImported, new SourceLocation(path), folders.Count == 0
                ? "This is the home page, and Furrow makes its own; its text is not imported."
                : $"This file is in the collection `{folders.First(f => f.StartsWith('_'))}`, and only posts, drafts and pages are imported; move it to `_posts` to import it.");
            return null;
        }
        var pageName = name;
        if (name == "index")
        {
            pageName = folders[^1];
            folders.RemoveAt(folders.Count - 1);
        }
        return Described(path, folders, pageName) with { IsPage = true };
    }

    private SourcePost Described(string path, List<string> folders, string name)
    {
        var language = languages.Find(folders);
        return new SourcePost
        {
            Path = path,
            Language = language >= 0 ? folders[language] : null,
            Name = name,
            Sections = folders,
            // The default language's posts are in no folder of a language, so the date is part of the name for all.
            PairingKey = string.Join('/', [.. path.Split('/').SkipLast(1).Where(f => f != "_posts" && (language < 0 || f != folders[language])), Path.GetFileNameWithoutExtension(path)]),
        };
    }

    [GeneratedRegex(@"^(\d{4})-(\d{1,2})-(\d{1,2})-(.+)$")]
    private static partial Regex DatedName();
}
