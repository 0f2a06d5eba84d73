using Furrow.Files;
using Furrow.Publishing;

namespace Furrow.Drafting;

/// <summary>Adds files to a site's folder on disk, and texts to the ends of files: all of them or none, and never over what is there.</summary>
/// <param name="siteFolder">The site's folder; made when it is not there.</param>
public sealed class DraftWriter(string siteFolder)
{
    /// <summary>The paths among these new files that are taken on disk, by a file or a folder, in their order.</summary>
    public IReadOnlyList<string> Taken(IEnumerable<DraftFile> files) =>
        [.. files.Where(file => !file.IsAddition).Select(file => file.Path).Where(path => Path.Exists(FullPath(path)))];

    /// <summary>Writes the files. When one fails, those written before it, and folders made for them, are taken away again, and files that were added to are as before.</summary>
    /// <exception cref="ArgumentException">A path leaves the site's folder, or two files have the same one.</exception>
    /// <exception cref="IOException">A file is there already, or one to be added to is not, or the disk refuses it; the message says which, and what to do.</exception>
    public void Write(IReadOnlyList<DraftFile> files)
    {
        if (files.FirstOrDefault(file => SitePath.Resolve("", file.Path) != file.Path) is { } outside)
            throw new ArgumentException($"`{outside.Path}` is no path below the site's folder.", nameof(files));
        if (files.Select(file => file.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count() < files.Count)
            throw new ArgumentException("Two of the files have the same path.", nameof(files));

        var made = new Stack<Action>();
        try
        {
            foreach (var file in files)
            {
                if (file.IsAddition)
                    Append(FullPath(file.Path), file.Content, made);
                else
                    Write(FullPath(file.Path), file.Content, made);
            }
        }
        catch
        {
            while (made.TryPop(out var undo))
                undo();
            throw;
        }
    }

    private static void Write(string path, ReadOnlyMemory<byte> content, Stack<Action> made)
    {
        MakeFolder(Path.GetDirectoryName(path)!, made);
        OutputFileWriter.During(path, () =>
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            made.Push(() => File.Delete(path));
            file.Write(content.Span);
        });
    }

    private static void Append(string path, ReadOnlyMemory<byte> content, Stack<Action> made) =>
        OutputFileWriter.During(path, () =>
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
            var length = file.Seek(0, SeekOrigin.End);
            made.Push(() => Cut(path, length));
            file.Write(content.Span);
        });

    private static void Cut(string path, long length)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        file.SetLength(length);
    }

    private static void MakeFolder(string folder, Stack<Action> made)
    {
        if (Directory.Exists(folder))
            return;
        if (File.Exists(folder))
            throw new IOException($"`{folder}` is a file, where a folder is needed. Name another place, or move the file away.");
        MakeFolder(Path.GetDirectoryName(folder)!, made);
        OutputFileWriter.During(folder, () => Directory.CreateDirectory(folder));
        made.Push(() => Directory.Delete(folder));
    }

    private string FullPath(string path) => Path.Combine(siteFolder, path);
}
