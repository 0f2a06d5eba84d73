using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Importing.Sites;

/// <summary>Finds the posts of a Hugo site: page bundles and single files, in folders or with suffixes of their languages.</summary>
/// <param name="source">The old site's files.</param>
/// <param name="settings">Its config.</param>
/// <param name="languages">The new site's languages, for a folder without a config.</param>
/// <param name="diagnostics">Where files that are no posts are reported.</param>
internal sealed partial class HugoFolderReader(IFileTree source, SourceSettings settings, LanguageMapper languages, DiagnosticBag diagnostics)
{
    /// <summary>The posts, in the order of their paths, without their texts.</summary>
    public IEnumerable<SourcePost> Find()
    {
        string[] roots = [.. settings.Languages.Select(l => l.Folder).OfType<string>().Append(settings.ContentFolder).Distinct()];
        var files = roots.SelectMany(source.List).Distinct().Where(p => !SitePath.IsHidden(p)).Order(StringComparer.Ordinal).ToList();
        var bundles = files.Where(p => IsMarkdown(p) && NameOf(p).Name == "index").Select(FolderOf).ToHashSet(StringComparer.Ordinal);
        foreach (var path in files)
        {
            if (IsMarkdown(path) && Describe(path, bundles) is { } post)
                yield return post;
            else if (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && !SitePath.FoldersAbove(path).Any(bundles.Contains))
                Skip(path, "This page is written in HTML, and stories are Markdown; it is not imported. Write it anew, or put it into `static/`.");
        }
    }

    private SourcePost? Describe(string path, HashSet<string> bundles)
    {
        var (name, suffix) = NameOf(path);
        var folder = FolderOf(path);
        var (root, rootLanguage) = RootOf(path);
        var guessed = GuessedLanguage(path, root);
        if (name == "_index")
            return Skip(path, "This is the page of a list, and Furrow makes its lists by itself; its text is not imported.");
        if (name == "index" && folder == root)
            return Skip(path, "This is the home page, and Furrow makes its own; its text is not imported.");
        var isBundle = name == "index";
        if (!isBundle && SitePath.FoldersAbove(path).FirstOrDefault(bundles.Contains) is { } bundle)
            return Skip(path, $"This file is part of the page in `{bundle}`, not a page itself; it is not imported.");
        var sections = folder.Length > root.Length ? folder[(root.Length == 0 ? 0 : root.Length + 1)..].Split('/').ToList() : [];
        var pairing = string.Join('/', [.. sections.Skip(guessed is null ? 0 : 1), name]);
        if (isBundle)
        {
            name = sections[^1];
            sections.RemoveAt(sections.Count - 1);
        }
        var date = DatedName().Match(name);
        return new SourcePost
        {
            Path = path,
            Language = suffix ?? rootLanguage ?? guessed,
            Name = name,
            Sections = sections,
            PairingKey = pairing,
            OwnFolder = isBundle ? folder : null,
            NamedDate = date.Success ? date.Groups[1].Value : null,
        };
    }

    private SourcePost? Skip(string path, string why)
    {
        diagnostics.Report(Rules.SourceNotImported, new SourceLocation(path), why);
        return null;
    }

    // The folder of a language may lie in another's: the nearest is the file's.
    private (string Root, string? Language) RootOf(string path)
    {
        var nearest = settings.Languages.Where(l => l.Folder is { } f && SitePath.IsBelow(path, f)).MaxBy(l => l.Folder!.Length);
        if (nearest is not null)
            return (nearest.Folder!, nearest.Key);
        return (settings.ContentFolder, null);
    }

    // Without languages in the config a folder `zh` is one of its language all the same, though for Hugo it is a section.
    private string? GuessedLanguage(string path, string root)
    {
        var parts = SourceFolder.Below(root, path).Split('/');
        return settings.Languages.Count == 0 && parts.Length > 1 && new LanguageFolders(settings, languages).Find([parts[0]]) == 0 ? parts[0] : null;
    }

    private (string Name, string? Language) NameOf(string path)
    {
        var file = path[(path.LastIndexOf('/') + 1)..];
        var name = file[..file.LastIndexOf('.')];
        var dot = name.LastIndexOf('.');
        var suffix = dot > 0 ? name[(dot + 1)..] : "";
        var isLanguage = settings.Languages.Count > 0
            ? settings.Languages.Any(l => l.Key.Equals(suffix, StringComparison.OrdinalIgnoreCase))
            : LanguageSuffix().IsMatch(suffix);
        return isLanguage ? (name[..dot], suffix) : (name, null);
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static bool IsMarkdown(string path) => SourceFolder.IsMarkdown(path);

    [GeneratedRegex(@"^(\d{4}-\d{2}-\d{2})-")]
    private static partial Regex DatedName();

    [GeneratedRegex("^(?:[a-z]{2}|[a-z]{2}-[A-Za-z]{2,4})$")]
    private static partial Regex LanguageSuffix();
}
