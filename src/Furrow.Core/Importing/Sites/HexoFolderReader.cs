using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Importing.Sites;

/// <summary>Finds the posts of a Hexo site: <c>source/_posts</c> and <c>source/_drafts</c> with the folders beside posts, and its pages.</summary>
/// <param name="source">The old site's files.</param>
/// <param name="settings">Its config.</param>
/// <param name="languages">Knows folders of languages.</param>
/// <param name="diagnostics">Where files that are no posts are reported.</param>
internal sealed partial class HexoFolderReader(IFileTree source, SourceSettings settings, LanguageFolders languages, DiagnosticBag diagnostics)
{
    /// <summary>The posts, in the order of their paths, without their texts.</summary>
    public IEnumerable<SourcePost> Find()
    {
        var root = settings.RootFolder;
        var files = source.List(root).Where(p => SourceFolder.IsMarkdown(p) && !SitePath.IsHidden(p)).ToList();
        // The folder may be `_posts` itself.
        var isPosts = !files.Exists(p => p.Split('/')[..^1].Any(part => part is "_posts" or "_drafts"));
        foreach (var path in files)
        {
            var parts = SourceFolder.Below(root, path).Split('/').ToList();
            var marker = parts[0] is "_posts" or "_drafts" ? parts[0] : isPosts ? "_posts" : null;
            if (marker is null && parts.Exists(p => p.StartsWith('_')))
                continue;
            if (marker == parts[0])
                parts.RemoveAt(0);
            if (Describe(path, parts, marker) is { } post)
                yield return post;
        }
    }

    private SourcePost? Describe(string path, List<string> parts, string? marker)
    {
        var name = Path.GetFileNameWithoutExtension(parts[^1]);
        var folders = parts[..^1];
        var language = languages.Find(folders);
        var found = language >= 0 ? folders[language] : null;
        var pairing = string.Join('/', [marker ?? "", .. folders.Where((_, i) => i != language), name]);
        if (marker is null && name == "index" && folders.Count == (found is null ? 0 : 1))
        {
            diagnostics.Report(Rules.SourceNotImported, new SourceLocation(path), "This is a home page, and Furrow makes its own; its text is not imported.");
            return null;
        }
        if (marker is null && name == "index" && folders.Count > 0)
        {
            name = folders[^1];
            folders.RemoveAt(folders.Count - 1);
        }
        var dated = DatedName().Match(name);
        return new SourcePost
        {
            Path = path,
            Language = found,
            Name = dated.Success && settings.HasDatedNames ? name[dated.Length..] : name,
            Sections = folders,
            PairingKey = pairing,
            OwnFolder = marker is null ? null : path[..path.LastIndexOf('.')],
            NamedDate = dated.Success ? dated.Groups[1].Value : null,
            IsInDrafts = marker == "_drafts",
            IsPage = marker is null,
        };
    }

    [GeneratedRegex(@"^(\d{4}-\d{2}-\d{2})-")]
    private static partial Regex DatedName();
}
