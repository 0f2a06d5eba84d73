using System.Globalization;
using FsCheck.Xunit;

namespace Furrow.Tests.Publishing;

public sealed class PublishLawTests
{
    private static readonly string[] Paths = ["a", "a/b", "a/b/c", "a/d", "e/f/g", "e/f", "e/h", "i"];

    [Property(MaxTest = 60)]
    public void After_any_build_the_folder_holds_the_new_site_and_the_foreign_files(byte[] before, byte[] after)
    {
        using var folder = new OutputFolder();
        folder.Write("e/mine/notes.txt", "mine");
        var old = Site(before);
        var @new = Site(after);

        folder.Publish(old);
        var summary = folder.Publish(@new);

        Assert.Equal([.. @new.Append("e/mine/notes.txt=mine").Order(StringComparer.Ordinal)], folder.Files());
        Assert.Equal(@new.Intersect(old).Count(), summary.Unchanged);
        Assert.Equal(@new.Except(old).Count(), summary.Written);
        Assert.Equal(old.Select(PathOf).Except(@new.Select(PathOf)).Count(), summary.Removed);
    }

    [Property(MaxTest = 60)]
    public void Whatever_a_kill_in_the_middle_of_a_commit_left_the_next_build_makes_whole(byte[] before, byte[] after, byte[] next, byte[] moved)
    {
        using var folder = new OutputFolder();
        var old = Site(before);
        var @new = Site(after);
        folder.Publish(old);
        // Some files of the old site are gone and some of the new one are there, as far as one can be beside the other.
        foreach (var path in old.Select(PathOf).Where((_, i) => Bit(moved, i)))
            File.Delete(folder.At(path));
        foreach (var file in @new.Where((_, i) => Bit(moved, i + 8)))
        {
            if (!Directory.Exists(folder.At(PathOf(file))) && !FoldersAbove(PathOf(file)).Any(above => File.Exists(folder.At(above))))
                folder.Write(PathOf(file), TextOf(file));
        }
        folder.WriteManifest([.. old.Concat(@new).Select(PathOf).Distinct().Order(StringComparer.Ordinal)]);

        var wanted = Site(next);
        folder.Publish(wanted);

        Assert.Equal(wanted, folder.Files());
        Assert.Equal([.. wanted.SelectMany(file => FoldersAbove(PathOf(file))).Distinct().Order(StringComparer.Ordinal)], folder.Folders());
    }

    // Each number puts one of the paths into the site, with one of two contents, unless it is a file and a folder then.
    private static string[] Site(byte[] numbers)
    {
        var site = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var number in numbers)
        {
            var path = Paths[number % Paths.Length];
            if (!site.Keys.Any(other => FoldersAbove(other).Contains(path) || FoldersAbove(path).Contains(other)))
                site[path] = ((number / Paths.Length) % 2).ToString(CultureInfo.InvariantCulture);
        }
        return [.. site.Select(file => $"{file.Key}={file.Value}")];
    }

    private static bool Bit(byte[] bits, int index) => bits.Length > 0 && (bits[index % bits.Length] >> (index % 8) & 1) == 1;

    private static string PathOf(string file) => file[..file.IndexOf('=', StringComparison.Ordinal)];

    private static string TextOf(string file) => file[(file.IndexOf('=', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<string> FoldersAbove(string path) =>
        path.Select((c, i) => (c, i)).Where(at => at.c == '/').Select(at => path[..at.i]);
}
