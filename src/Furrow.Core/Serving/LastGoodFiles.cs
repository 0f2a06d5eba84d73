namespace Furrow.Serving;

/// <summary>
/// The files as they were before something went wrong with them: readers are shown a page as it was while its editor mends
/// it. Only files that have changed are kept, and only until they are known to be good again.
/// </summary>
internal sealed class LastGoodFiles
{
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);

    /// <summary>Keeps files before they change. Those that are kept already are at fault, or not yet known to be good.</summary>
    /// <param name="tree">The files as they were.</param>
    /// <param name="changed">The paths of those that change.</param>
    public void Remember(SourceTree tree, IEnumerable<string> changed)
    {
        foreach (var path in changed)
        {
            if (tree.Find(path) is { Content: not null } file)
                _files.TryAdd(path, file);
        }
    }

    /// <summary>Lets go of what was before files that are good now.</summary>
    public void ForgetAllBut(IReadOnlySet<string> faulty)
    {
        foreach (var path in _files.Keys.Where(path => !faulty.Contains(path)).ToList())
            _files.Remove(path);
    }

    /// <summary>What to show in the place of files at fault.</summary>
    public IReadOnlyDictionary<string, SourceFile?> Of(IEnumerable<string> faulty) =>
        faulty.Where(path => _files.ContainsKey(path)).ToDictionary(path => path, SourceFile? (path) => _files[path]);
}
