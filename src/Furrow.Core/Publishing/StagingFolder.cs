using System.Collections.Concurrent;

namespace Furrow.Publishing;

/// <summary>The folder where new and changed files wait, under the paths they will have. Safe to write to from many threads.</summary>
/// <param name="folder">Its full path; made when the first file comes.</param>
internal sealed class StagingFolder(string folder)
{
    private readonly ConcurrentDictionary<string, bool> _made = new(OutputPath.Comparer);

    /// <summary>Writes one file, which must not be there yet.</summary>
    public void Write(string path, FileContent content)
    {
        Make(OutputPath.FolderOf(path));
        using var file = File.OpenHandle(Path.Join(folder, path), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        content.WriteTo(file);
    }

    /// <summary>
    /// Moves everything to the output folder, in ordinal order. A folder that is not there yet is moved whole, so a
    /// fresh site is put in place by a few renames.
    /// </summary>
    /// <param name="target">The full path of the output folder.</param>
    /// <exception cref="PublishException">A move failed; some files may be in place by then.</exception>
    public void MoveTo(string target)
    {
        if (Directory.Exists(folder))
            Move(folder, target);
    }

    private static void Move(string from, string to)
    {
        foreach (var entry in new DirectoryInfo(from).GetFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var target = Path.Join(to, entry.Name);
            if (entry is FileInfo)
                Try(target, () => File.Move(entry.FullName, target, overwrite: true));
            else if (PublishedEntry.At(target).Kind == EntryKind.Folder)
                Move(entry.FullName, target);
            else
                // Fails, as it must, when a file or a link came there since the build began.
                Try(target, () => Directory.Move(entry.FullName, target));
        }
    }

    private static void Try(string target, Action move) => PublishFault.During(target, PublishFault.SiteHalfDone, move);

    private void Make(string path)
    {
        if (_made.ContainsKey(path))
            return;
        Directory.CreateDirectory(Path.Join(folder, path));
        _made[path] = true;
    }
}
