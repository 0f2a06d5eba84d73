using Furrow.Photographs;

namespace Furrow.Tests.Photographs;

/// <summary>The cache that CI carries from one build to the next.</summary>
public sealed class DiskPhotographCacheTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("furrow-cache-").FullName;

    private string Folder => Path.Join(_folder, "photographs");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_kept_is_found_by_the_next_build()
    {
        new DiskPhotographCache(Folder).Keep("ox-480.avif", [1, 2, 3]);

        Assert.Equal([1, 2, 3], new DiskPhotographCache(Folder).Find("ox-480.avif"));
        Assert.Null(new DiskPhotographCache(Folder).Find("ox-960.avif"));
    }

    [Fact]
    public void A_cache_that_is_not_used_makes_no_folder()
    {
        new PhotographSite().WithText("a", "正文。").Build(new DiskPhotographCache(Folder)).Clean();

        Assert.False(Directory.Exists(Folder));
    }

    [Theory]
    [InlineData("cut short")]
    [InlineData("changed")]
    [InlineData("empty")]
    public void A_damaged_entry_is_made_again(string damage)
    {
        var cache = new DiskPhotographCache(Folder);
        var site = new PhotographSite().WithStory("a", "ox.jpg").With("content/a/ox.jpg", TakenImage.Jpeg(100, 80));
        var whole = site.Build(cache).Clean();
        foreach (var path in Directory.GetFiles(Folder))
        {
            var entry = File.ReadAllBytes(path);
            entry[entry.Length / 2] ^= 1;
            File.WriteAllBytes(path, damage switch { "cut short" => entry[..^1], "changed" => entry, _ => [] });
        }

        var again = site.Build(cache).Clean();

        Assert.Equal(3, Directory.GetFiles(Folder).Length);
        Assert.All(Directory.GetFiles(Folder), path => Assert.NotNull(cache.Find(Path.GetFileName(path))));
        Assert.All(whole.Files, file => Assert.Equal(file.Value, again.Files[file.Key]));
    }

    [Fact]
    public void Builds_that_keep_the_same_at_once_do_not_harm_each_other()
    {
        var content = new byte[100_000];

        Parallel.For(0, 50, i =>
        {
            var cache = new DiskPhotographCache(Folder);
            cache.Keep("ox.avif", content);
            Assert.Equal(content, cache.Find("ox.avif"));
            cache.RemoveAllBut(new HashSet<string> { "ox.avif" });
        });

        Assert.Equal(["ox.avif"], Directory.GetFiles(Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Only_what_is_needed_is_left()
    {
        var cache = new DiskPhotographCache(Folder);
        cache.Keep("ox.avif", [1]);
        cache.Keep("yak.avif", [2]);

        cache.RemoveAllBut(new HashSet<string> { "yak.avif" });

        Assert.Equal(["yak.avif"], Directory.GetFiles(Folder).Select(Path.GetFileName));
    }
}
