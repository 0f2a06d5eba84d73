using Furrow.Files;

namespace Furrow.Importing.Sites;

/// <summary>Finds the story that a link of the old site leads to: by old addresses, by files, by names.</summary>
internal sealed class PostIndex
{
    private readonly SourceSettings _settings;
    private readonly OldAddressBuilder _addresses;
    private readonly Dictionary<string, ImportedStory> _byAddress = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ImportedStory> _byFile = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ImportedStory?> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ImportedPost> _bundles = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An index of stories.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="settings">The old site's config.</param>
    /// <param name="addresses">Works out old addresses.</param>
    public PostIndex(IReadOnlyList<ImportedStory> stories, SourceSettings settings, OldAddressBuilder addresses)
    {
        _settings = settings;
        _addresses = addresses;
        foreach (var story in stories)
        {
            foreach (var post in story.Posts)
                Add(story, post);
        }
    }

    /// <summary>The story at a link; null where there is none.</summary>
    /// <param name="from">The post that the link is in.</param>
    /// <param name="path">The link without query and fragment, unescaped.</param>
    public ImportedStory? Find(ImportedPost from, string path)
    {
        if (path.Length == 0)
            return null;
        return FindFile(from, path) ?? FindAddress(from, path);
    }

    /// <summary>The folder of a post's own files and the rest of the path, for a path below the post's old address; null where there is none.</summary>
    public (ImportedPost Post, string Inside)? FindBelow(string path)
    {
        foreach (var folder in SitePath.FoldersAbove(path.Trim('/')))
        {
            if (_bundles.TryGetValue(folder, out var post))
                return (post, path.Trim('/')[(folder.Length + 1)..]);
        }
        return null;
    }

    /// <summary>A path on the old site, from its root: relative ones lead from the post's old address.</summary>
    public string? FromRoot(ImportedPost from, string path)
    {
        if (path.StartsWith('/'))
            return path;
        var own = _addresses.Of(from) ?? "/";
        return SitePath.Resolve(own[..own.LastIndexOf('/')].TrimStart('/'), path) is { } resolved ? "/" + resolved : null;
    }

    private void Add(ImportedStory story, ImportedPost post)
    {
        foreach (var address in new[] { _addresses.Of(post) }.OfType<string>().Concat(_addresses.AliasesOf(post)))
            _byAddress.TryAdd(Normalized(address), story);
        if (post.Source.OwnFolder is not null && _addresses.Of(post) is { } own)
            _bundles.TryAdd(Normalized(own), post);
        _byFile.TryAdd(post.Source.Path, story);
        var relative = SourceFolder.IsMarkdown(post.Source.Path) && SitePath.IsBelow(post.Source.Path, _settings.ContentFolder) ? SourceFolder.Below(_settings.ContentFolder, post.Source.Path) : post.Source.Path;
        _byFile.TryAdd(relative, story);
        _byFile.TryAdd(string.Join('/', [.. post.Source.Sections, post.Source.Name]), story);
        foreach (var name in new[] { Path.GetFileNameWithoutExtension(post.Source.Path), post.Source.Name }.Distinct(StringComparer.OrdinalIgnoreCase).Where(n => n != "index"))
        {
            // A name that two stories have leads to neither.
            if (!_byName.TryAdd(name, story) && !ReferenceEquals(_byName[name], story))
                _byName[name] = null;
        }
    }

    private ImportedStory? FindFile(ImportedPost from, string path)
    {
        var isFile = SourceFolder.IsMarkdown(path);
        var beside = path.StartsWith('/') ? null : SitePath.Resolve(from.Source.Folder, path);
        var whole = path.Trim('/');
        if (beside is not null && _byFile.TryGetValue(beside, out var story))
            return story;
        if ((isFile || _settings.Generator == SiteGenerator.Hugo) && _byFile.TryGetValue(whole, out story))
            return story;
        // Hugo's `ref` and the other generators' tags for links know a post by its file's name alone.
        var name = whole[(whole.LastIndexOf('/') + 1)..];
        if (isFile)
            return _byName.GetValueOrDefault(name[..name.LastIndexOf('.')]);
        return whole == name && !path.Contains('/') ? _byName.GetValueOrDefault(name) : null;
    }

    private ImportedStory? FindAddress(ImportedPost from, string path)
    {
        if (FromRoot(from, path) is not { } whole)
            return null;
        return _byAddress.TryGetValue(Normalized(whole), out var story) ? story : _byAddress.GetValueOrDefault(Normalized(_settings.BelowBase(whole)));
    }

    private static string Normalized(string address)
    {
        var path = Uri.UnescapeDataString(address).Trim('/');
        if (path.EndsWith("index.html", StringComparison.OrdinalIgnoreCase))
            path = path[..^"index.html".Length].TrimEnd('/');
        return path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? path[..^".html".Length] : path;
    }
}
