using Furrow.Files;

namespace Furrow.Templating;

/// <summary>
/// The theme's files that are published at the site's root under their own names, byte for byte: what browsers ask for at
/// a fixed address, or what may do no more than its address allows, as a service worker. Immutable.
/// </summary>
public sealed class RootFiles
{
    private const string Folder = "root";

    private readonly SortedDictionary<string, RootFile> _files = new(StringComparer.Ordinal);

    private RootFiles()
    {
    }

    /// <summary>The files, in the order of their names.</summary>
    public IEnumerable<RootFile> All => _files.Values;

    /// <summary>Their names.</summary>
    public IEnumerable<string> Names => _files.Keys;

    /// <summary>Reads the files of a theme.</summary>
    public static RootFiles Load(IFileTree theme)
    {
        var files = new RootFiles();
        foreach (var path in theme.List(Folder).Where(path => !SitePath.IsHidden(path)))
            files._files.Add(path[(Folder.Length + 1)..], new RootFile(path[Folder.Length..], theme.Read(path)));
        return files;
    }

    /// <summary>The file with a name such as <c>service-worker.js</c>, or null.</summary>
    public RootFile? Find(string name) => _files.GetValueOrDefault(name);
}

/// <summary>A file of the theme that keeps its name.</summary>
/// <param name="Address">Its address, at the site's root.</param>
/// <param name="Content">Its bytes.</param>
public sealed record RootFile(string Address, ReadOnlyMemory<byte> Content);
