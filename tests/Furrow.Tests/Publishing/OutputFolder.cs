using System.Text;
using Furrow.Publishing;

namespace Furrow.Tests.Publishing;

/// <summary>A temporary folder with an output folder in it, deleted with everything at the end of a test.</summary>
internal sealed class OutputFolder : IDisposable
{
    // Long ago, so that a file that is written again is sure to have another time.
    private static readonly DateTime Old = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    /// <summary>The temporary folder: the world outside the output folder.</summary>
    public string Outside { get; } = Directory.CreateTempSubdirectory("furrow-publishing-").FullName;

    /// <summary>The output folder; it does not exist until something is published or written there.</summary>
    public string Root => Path.Join(Outside, "public");

    /// <summary>The folder where a build stages its files.</summary>
    public string Staging => At(".furrow/staging");

    public void Dispose() => Directory.Delete(Outside, recursive: true);

    public string At(string path) => Path.Join(Root, path);

    public string Read(string path) => File.ReadAllText(At(path));

    /// <summary>Puts a file there as somebody else would.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Writes the manifest as a build that listed these paths would have left it.</summary>
    public void WriteManifest(params string[] paths) =>
        Write(".furrow/manifest", $"furrow-manifest 1 {paths.Length}\n{string.Concat(paths.Select(path => path + "\n"))}");

    /// <summary>A whole successful build of files given as <c>path=text</c>.</summary>
    public PublishSummary Publish(params string[] files)
    {
        using var publisher = new DiskPublisher(Root);
        publisher.AddText(files);
        return publisher.Commit();
    }

    /// <summary>All files as <c>path=text</c> in ordinal order, Furrow's own folder left out.</summary>
    public string[] Files() =>
        [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.StartsWith(".furrow/", StringComparison.Ordinal))
            .Select(path => $"{path}={Read(path)}")
            .Order(StringComparer.Ordinal)];

    /// <summary>All folders in ordinal order, Furrow's own left out.</summary>
    public string[] Folders() =>
        [.. Directory.EnumerateDirectories(Root, "*", SearchOption.AllDirectories)
            .Select(folder => Path.GetRelativePath(Root, folder).Replace('\\', '/'))
            .Where(path => !path.StartsWith(".furrow", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>Gives a file a time long ago.</summary>
    public void MakeOld(string path) => File.SetLastWriteTimeUtc(At(path), Old);

    public bool IsStillOld(string path) => File.GetLastWriteTimeUtc(At(path)) == Old;

    /// <summary>
    /// The disk as it would be if this process were killed now: a copy of everything in the output folder but the lock,
    /// which dies with its process.
    /// </summary>
    public OutputFolder AsIfKilled()
    {
        var copy = new OutputFolder();
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Root, file);
            if (Path.GetFileName(path) != "lock")
                copy.Write(path, File.ReadAllText(file, Encoding.UTF8));
        }
        return copy;
    }
}
