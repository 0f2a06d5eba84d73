using System.Text;
using Furrow.Publishing;

namespace Furrow.Tests.Publishing;

public sealed class DiskPublisherTests : IDisposable
{
    private readonly OutputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_first_build_makes_the_folder_and_writes_every_file()
    {
        var summary = _folder.Publish("index.html=home", "zh/2023/02/first-furrow/index.html=春耕", "zh/index.html=中文");

        Assert.Equal(new PublishSummary(Written: 3, Unchanged: 0, Removed: 0), summary);
        Assert.Equal(["index.html=home", "zh/2023/02/first-furrow/index.html=春耕", "zh/index.html=中文"], _folder.Files());
    }

    [Fact]
    public void Nothing_is_in_place_before_the_commit()
    {
        using var publisher = new DiskPublisher(_folder.Root);
        publisher.AddText("index.html=home", "zh/index.html=中文");

        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void A_committed_build_leaves_nothing_of_its_own_but_the_manifest()
    {
        _folder.Publish("zh/index.html=中文", "index.html=home");

        var file = Assert.Single(Directory.GetFileSystemEntries(_folder.At(".furrow")));
        Assert.Equal("manifest", Path.GetFileName(file));
        Assert.Equal("furrow-manifest 1 2\nindex.html\nzh/index.html\n", File.ReadAllText(file));
    }

    [Fact]
    public void An_unchanged_file_is_not_touched_and_a_changed_one_is_replaced()
    {
        _folder.Publish("a.html=same", "b.html=old", "c.html=short");
        _folder.MakeOld("a.html");
        _folder.MakeOld("b.html");

        var summary = _folder.Publish("a.html=same", "b.html=new", "c.html=longer than before");

        Assert.Equal(new PublishSummary(Written: 2, Unchanged: 1, Removed: 0), summary);
        Assert.True(_folder.IsStillOld("a.html"));
        Assert.False(_folder.IsStillOld("b.html"));
        Assert.Equal(["a.html=same", "b.html=new", "c.html=longer than before"], _folder.Files());
    }

    [Fact]
    public void An_unchanged_file_stays_the_same_file_for_those_who_have_it_open()
    {
        _folder.Publish("a.html=same", "b.html=old");
        using var reader = File.Open(_folder.At("a.html"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);

        _folder.Publish("a.html=same", "b.html=new");
        reader.Write("SAME"u8);
        reader.Flush();

        // Had the file been replaced, these bytes would have gone to the old one, which nobody can see any more.
        Assert.Equal("SAME", _folder.Read("a.html"));
    }

    [Fact]
    public void A_build_that_changes_nothing_does_not_touch_the_manifest()
    {
        _folder.Publish("a.html=same");
        _folder.MakeOld(".furrow/manifest");

        _folder.Publish("a.html=same");

        Assert.True(_folder.IsStillOld(".furrow/manifest"));
    }

    [Fact]
    public void The_manifest_has_the_same_bytes_whatever_the_order_of_the_files()
    {
        using var other = new OutputFolder();
        _folder.Publish("b/x=1", "a=2", "B=3", "中=4");
        other.Publish("中=4", "B=3", "a=2", "b/x=1");

        Assert.Equal("furrow-manifest 1 4\nB\na\nb/x\n中\n", _folder.Read(".furrow/manifest"));
        Assert.Equal(_folder.Read(".furrow/manifest"), other.Read(".furrow/manifest"));
    }

    [Fact]
    public void A_file_of_many_buffers_that_differs_in_its_last_byte_is_seen_to_differ()
    {
        var big = new string('x', 200_000);
        _folder.Publish($"a.js={big}y", $"b.js={big}y");

        var summary = _folder.Publish($"a.js={big}z", $"b.js={big}y");

        Assert.Equal(new PublishSummary(Written: 1, Unchanged: 1, Removed: 0), summary);
        Assert.EndsWith("z", _folder.Read("a.js"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65_536)]
    [InlineData(200_000)]
    public void A_copied_file_is_compared_and_written_like_any_other(int length)
    {
        var text = new string('x', length);
        var summaries = new List<PublishSummary>();
        foreach (var copied in (string[])[text, text, text + "y", text + "z", ""])
        {
            using var publisher = new DiskPublisher(_folder.Root);
            publisher.CopyText("photo.jpg", copied);
            summaries.Add(publisher.Commit());
            Assert.Equal(copied, _folder.Read("photo.jpg"));
        }

        Assert.Equal([1, 0, 1, 1, 1], summaries.Select(summary => summary.Written));
    }

    [Fact]
    public void A_source_that_cannot_seek_is_compared_to_its_end()
    {
        _folder.Publish("a=one", "b=one", "c=one");
        using var publisher = new DiskPublisher(_folder.Root);

        publisher.Copy("a", () => new ForwardOnlyStream("one"));
        publisher.Copy("b", () => new ForwardOnlyStream("on"));
        publisher.Copy("c", () => new ForwardOnlyStream("one and more"));

        Assert.Equal(new PublishSummary(Written: 2, Unchanged: 1, Removed: 0), publisher.Commit());
        Assert.Equal(["a=one", "b=on", "c=one and more"], _folder.Files());
    }

    [Fact]
    public void Four_threads_may_add_at_once()
    {
        _folder.Publish([.. Enumerable.Range(0, 400).Select(i => $"zh/{i % 20}/{i}/index.html=old {i % 2}")]);
        using var publisher = new DiskPublisher(_folder.Root);

        var threads = Enumerable.Range(0, 4).Select(thread => new Thread(() =>
        {
            for (var i = thread; i < 800; i += 4)
                publisher.AddText($"zh/{i % 20}/{i}/index.html=old 0");
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.Equal(new PublishSummary(Written: 600, Unchanged: 200, Removed: 0), publisher.Commit());
        Assert.Equal(800, _folder.Files().Count(file => file.EndsWith("=old 0", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_output_folder_that_is_itself_a_link_is_published_to()
    {
        var real = Directory.CreateDirectory(Path.Join(_folder.Outside, "www")).FullName;
        Directory.CreateSymbolicLink(_folder.Root, real);

        _folder.Publish("zh/index.html=中文");

        Assert.Equal("中文", File.ReadAllText(Path.Join(real, "zh/index.html")));
    }

    private sealed class ForwardOnlyStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override bool CanSeek => false;
        public override long Length => throw new NotSupportedException();
    }
}
