using Furrow.Files;
using Furrow.Photographs;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Photographs;

/// <summary>How photographs are built: once, the same everywhere, and with every mistake reported.</summary>
public class PhotographBuildTests
{
    [Fact]
    public void A_second_build_makes_nothing_anew()
    {
        var cache = new CountingCache();
        var site = new PhotographSite().WithStory("a", "ox.jpg").With("content/a/ox.jpg", TakenImage.Jpeg(700, 400));

        var first = site.Build(cache).Clean();
        Assert.Equal(6, cache.Made);
        var second = site.Build(cache).Clean();

        Assert.Equal(6, cache.Made);
        AssertSame(first, second);
    }

    [Fact]
    public void Two_stories_with_one_photograph_share_the_work_and_each_has_its_files()
    {
        var cache = new CountingCache();
        var ox = TakenImage.Jpeg(100, 80);

        var site = new PhotographSite().WithStory("a", "ox.jpg").With("content/a/ox.jpg", ox).WithStory("b", "yak.jpg").With("content/b/yak.jpg", ox).Build(cache).Clean();

        Assert.Equal(3, cache.Made);
        Assert.Equal(4, site.Files.Keys.Count(path => path.StartsWith("media/a/ox", StringComparison.Ordinal)));
        Assert.Equal(4, site.Files.Keys.Count(path => path.StartsWith("media/b/yak", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_cache_lets_go_of_what_no_photograph_needs_but_not_when_a_build_fails()
    {
        var cache = new CountingCache();
        new PhotographSite().WithStory("a", "ox.jpg").With("content/a/ox.jpg", TakenImage.Jpeg(100, 80)).Build(cache).Clean();

        new PhotographSite().WithText("a", "[无](none.jpg)").Build(cache);
        Assert.Equal(3, cache.Keys.Count);
        new PhotographSite().WithText("a", "正文。").Build(cache).Clean();
        Assert.Empty(cache.Keys);
    }

    [Fact]
    public void The_bytes_are_the_same_however_many_cores_there_are()
    {
        var site = new PhotographSite().WithStory("a", "ox.jpg").With("content/a/ox.jpg", TakenImage.Jpeg(900, 700))
            .WithText("b", "![云](sky.png)").With("content/b/sky.png", TakenImage.Transparent(300, 200));

        AssertSame(site.Build(jobs: 1).Clean(), site.Build(jobs: 4).Clean());
    }

    [Fact]
    public void Another_picture_under_the_same_name_has_other_addresses()
    {
        var before = new PhotographSite().WithStory("a", "ox.jpg").With("content/a/ox.jpg", TakenImage.Jpeg(100, 80)).Build().Clean();
        var after = new PhotographSite().WithStory("a", "ox.jpg").With("content/a/ox.jpg", TakenImage.Jpeg(100, 81)).Build().Clean();

        Assert.Equal(["media/a/ox.jpg"], before.Files.Keys.Intersect(after.Files.Keys).Where(path => path.StartsWith("media/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Damaged_photographs_are_all_reported_with_their_files()
    {
        var (jpeg, png) = (TakenImage.Jpeg(500, 400), TakenImage.Png(64, 64));

        var site = new PhotographSite()
            .WithText("a", "![牛](cut.jpg) ![羊](cut.png) ![云](none.jpg)")
            .With("content/a/cut.jpg", jpeg[..(jpeg.Length / 2)])
            .With("content/a/cut.png", png[..(png.Length / 2)])
            .Build();

        Assert.Equal(BuildOutcome.ContentErrors, site.Result.Outcome);
        Assert.Empty(site.Files);
        Assert.Equal(
            ["content/a/cut.jpg: error FUR0410", "content/a/cut.png: error FUR0410", "content/a/index.zh.md:6:29: error FUR0405"],
            site.Diagnostics.Select(line => line[..(line.IndexOf("FUR", StringComparison.Ordinal) + 7)]));
    }

    [Fact]
    public void A_photograph_that_may_not_be_read_is_reported_once()
    {
        var site = new PhotographSite().WithStory("a", "ox.jpg").With("content/a/ox.jpg", TakenImage.Jpeg(100, 80)).Build(files => new LockedTree(files));

        Assert.Equal(["content/a/ox.jpg: error FUR0113: This file cannot be read: locked"], site.Diagnostics);
    }

    [Fact]
    public void A_picture_that_a_format_cannot_hold_is_reported()
    {
        var site = new PhotographSite().WithStory("a", "scroll.png").With("content/a/scroll.png", TakenImage.Png(4, 17000)).Build();

        Assert.StartsWith("content/a/scroll.png: error FUR0417: This photograph could not be resized (", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_a_warning()
    {
        var site = new PhotographSite().WithStory("a", "ox.jpg").With("content/a/ox.jpg", TakenImage.Jpeg(100, 80)).Build(new LockedCache());

        Assert.Equal(BuildOutcome.Published, site.Result.Outcome);
        Assert.StartsWith("warning FUR0603: ", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_of_a_format_that_keeps_its_place_is_a_warning()
    {
        var site = new PhotographSite().WithText("a", "[图](ox.heic)").With("content/a/ox.heic", "\0\0\0\u0018ftypheic…"u8.ToArray()).Build();

        Assert.StartsWith("content/a/ox.heic: warning FUR0418: ", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_the_place_of_a_variant_is_a_clash()
    {
        var site = new PhotographSite().WithStory("a", "ox.jpg").With("content/a/ox.jpg", TakenImage.Jpeg(100, 80));
        var variant = site.Build().Clean().Files.Keys.Single(path => path.EndsWith(".avif", StringComparison.Ordinal));

        var clash = site.With("content/a/" + variant["media/a/".Length..], [1]).Build();

        Assert.Contains(clash.Diagnostics, line => line.Contains("FUR0301", StringComparison.Ordinal) && line.Contains("a resized photograph", StringComparison.Ordinal));
    }

    [Fact]
    public void The_revision_names_the_libvips_that_makes_the_variants() =>
        Assert.StartsWith($"{NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}-", PhotographSettings.Revision, StringComparison.Ordinal);

    private static void AssertSame(TestSite expected, TestSite actual)
    {
        Assert.Equal(expected.Files.Keys, actual.Files.Keys);
        Assert.All(expected.Files, file => Assert.Equal(file.Value, actual.Files[file.Key]));
    }

    private sealed class LockedTree(IFileTree files) : IFileTree
    {
        public IReadOnlyList<string> List(string folder) => files.List(folder);

        public bool Exists(string path) => files.Exists(path);

        public byte[] Read(string path) => IsLocked(path) ? throw new UnauthorizedAccessException("locked") : files.Read(path);

        public Stream Open(string path) => IsLocked(path) ? throw new UnauthorizedAccessException("locked") : files.Open(path);

        private static bool IsLocked(string path) => path.EndsWith(".jpg", StringComparison.Ordinal);
    }

    private sealed class LockedCache : IPhotographCache
    {
        public byte[]? Find(string key) => null;

        public void Keep(string key, byte[] variant) => throw new UnauthorizedAccessException();

        public void RemoveAllBut(IReadOnlySet<string> keys) => throw new UnauthorizedAccessException();
    }
}
