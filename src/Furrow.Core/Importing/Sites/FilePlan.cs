using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Files;

namespace Furrow.Importing.Sites;

/// <summary>
/// Decides where the files that posts show and link to go: those of a post's own folder and beside it into the story's, those at
/// the old site's root into <c>static/</c>, where they keep their addresses. No two get one place, and none one that is taken.
/// </summary>
/// <param name="source">The old site's files.</param>
/// <param name="site">The new site's files.</param>
/// <param name="config">The new site.</param>
/// <param name="settings">The old site's config.</param>
/// <param name="index">Finds posts by their addresses.</param>
internal sealed class FilePlan(IFileTree source, IFileTree site, SiteConfig config, SourceSettings settings, PostIndex index)
{
    private readonly Dictionary<string, string> _sourceByTarget = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Folder, string Source), string> _targets = [];
    // What posts show that are not imported yet. An article that stands keeps the files it has.
    private readonly HashSet<string> _wanted = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files to add, in the order of their paths.</summary>
    public IEnumerable<DraftFile> Files => _sourceByTarget.OrderBy(f => f.Key, StringComparer.Ordinal)
        .Where(f => _wanted.Contains(f.Key) && !site.Exists(f.Key))
        .Select(f => new DraftFile(f.Key, source.Read(f.Value)));

    /// <summary>Takes all files of a post's own folder.</summary>
    /// <param name="story">The post's story.</param>
    /// <param name="post">The post.</param>
    /// <param name="diagnostics">Where files that cannot be taken are reported.</param>
    public void TakeOwn(ImportedStory story, ImportedPost post, DiagnosticBag diagnostics)
    {
        if (post.Source.OwnFolder is not { } folder)
            return;
        foreach (var path in source.List(folder).Where(p => !SourceFolder.IsMarkdown(p) && !SitePath.IsHidden(p[folder.Length..])))
        {
            if (SourceFolder.IsUsable(path))
                Want(story, post, Beside(story, path, path[(folder.Length + 1)..]));
            else
                diagnostics.Report(Rules.SourceFileName, new SourceLocation(Printable(path)), "This file's name cannot be used on every system; it is not imported. Rename it.");
        }
    }

    /// <summary>The link to a file from a story's text; null when there is no such file.</summary>
    /// <param name="story">The story.</param>
    /// <param name="post">The post whose text it is.</param>
    /// <param name="path">The link without query and fragment, unescaped.</param>
    public string? Take(ImportedStory story, ImportedPost post, string path)
    {
        if (Find(post, path) is not { } file)
            return null;
        var own = post.Source.OwnFolder;
        if (own is not null && SitePath.IsBelow(file, own))
            return Relative(story, Want(story, post, Beside(story, file, file[(own.Length + 1)..])));
        if (AtRoot(file) is { } address && StaticTarget(address, file) is { } target)
        {
            Want(story, post, target);
            return address;
        }
        return Relative(story, Want(story, post, Beside(story, file, file[(file.LastIndexOf('/') + 1)..])));
    }

    private string Want(ImportedStory story, ImportedPost post, string target)
    {
        if (!story.Stands(post))
            _wanted.Add(target);
        return target;
    }

    private string? Find(ImportedPost post, string path)
    {
        string?[] candidates = path.StartsWith('/')
            ? [RootFile(path)]
            :
            [
                post.Source.OwnFolder is { } own ? SitePath.Resolve(own, path) : null,
                SitePath.Resolve(post.Source.Folder, path),
                index.FromRoot(post, path) is { } whole ? RootFile(whole) : null,
            ];
        return candidates.OfType<string>().FirstOrDefault(IsThere);
    }

    private string? RootFile(string path)
    {
        var inside = settings.BelowBase(path);
        foreach (var candidate in new[] { path, inside })
        {
            if (SitePath.Resolve(settings.RootFolder, candidate.TrimStart('/')) is { } file && IsThere(file))
                return file;
            if (index.FindBelow(candidate) is { } below && SitePath.Resolve(below.Post.Source.OwnFolder!, below.Inside) is { } owned && IsThere(owned))
                return owned;
        }
        return SitePath.Resolve(settings.ContentFolder, inside.TrimStart('/'));
    }

    private bool IsThere(string file) => IsPublic(file) && SourceFolder.IsUsable(file) && !SourceFolder.IsMarkdown(file) && source.Exists(file);

    // What the old site never published, its config and scripts, is not published by an import either.
    private bool IsPublic(string file)
    {
        if (settings.Generator == SiteGenerator.Jekyll)
            return !file.StartsWith('_') || file.StartsWith("_posts/", StringComparison.Ordinal) || file.StartsWith("_drafts/", StringComparison.Ordinal);
        string[] folders = settings.Generator == SiteGenerator.Hexo
            ? [settings.RootFolder]
            : [settings.ContentFolder, settings.RootFolder, .. settings.Languages.Select(l => l.Folder).OfType<string>()];
        return folders.Any(folder => folder.Length == 0 || SitePath.IsBelow(file, folder));
    }

    // What Hugo has in `content` is at no address of the root; Jekyll's whole folder is.
    private string? AtRoot(string file)
    {
        if (settings.RootFolder.Length > 0)
            return SitePath.IsBelow(file, settings.RootFolder) && !file.Contains("/_", StringComparison.Ordinal) ? file[settings.RootFolder.Length..] : null;
        return settings.Generator == SiteGenerator.Hugo || file.StartsWith('_') || file.Contains("/_", StringComparison.Ordinal) ? null : "/" + file;
    }

    private string? StaticTarget(string address, string file)
    {
        var first = address.Split('/')[1];
        if (first is "search" or "media" || config.FindLanguage(first) is not null || IsFurrowsAsset(address))
            return null;
        return Claim(ContentReader.StaticFolder + address, file);
    }

    // Furrow's own theme has an `assets` folder too, with style sheets and scripts.
    private static bool IsFurrowsAsset(string address) =>
        address.StartsWith("/assets/", StringComparison.Ordinal) && Path.GetExtension(address).ToLowerInvariant() is ".css" or ".js" or ".svg";

    private string Beside(ImportedStory story, string file, string name)
    {
        if (_targets.TryGetValue((story.Folder, file), out var known))
            return known;
        var target = $"{story.Folder}/{name}";
        var dot = name.LastIndexOf('.') is > 0 and var at ? at : name.Length;
        for (var number = 2; Claim(target, file) is null; number++)
            target = FormattableString.Invariant($"{story.Folder}/{name[..dot]}-{number}{name[dot..]}");
        return _targets[(story.Folder, file)] = target;
    }

    // Files of the same bytes share a place: bundles of two languages often hold the same photographs.
    private string? Claim(string target, string file)
    {
        if (_sourceByTarget.TryGetValue(target, out var other))
            return other == file || source.Read(other).AsSpan().SequenceEqual(source.Read(file)) ? target : null;
        if (site.Exists(target) && !site.Read(target).AsSpan().SequenceEqual(source.Read(file)))
            return null;
        _sourceByTarget[target] = file;
        return target;
    }

    private static string Relative(ImportedStory story, string target) => target[(story.Folder.Length + 1)..];

    private static string Printable(string path) => string.Concat(path.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
