using Furrow.Publishing;

namespace Furrow.Tests.Publishing;

public sealed class InterruptedPublishTests : IDisposable
{
    private readonly OutputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_build_that_gives_up_leaves_the_old_site_and_nothing_else()
    {
        _folder.Publish("index.html=old", "gone.html=old");
        _folder.MakeOld("index.html");

        using (var publisher = new DiskPublisher(_folder.Root))
            publisher.AddText("index.html=new", "zh/index.html=new");

        Assert.Equal(["gone.html=old", "index.html=old"], _folder.Files());
        Assert.True(_folder.IsStillOld("index.html"));
        Assert.Equal(["manifest"], Directory.GetFileSystemEntries(_folder.At(".furrow")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_first_build_that_gives_up_leaves_no_folder()
    {
        using (var publisher = new DiskPublisher(_folder.Root))
            publisher.AddText("index.html=new");

        Assert.False(Directory.Exists(_folder.Root));
    }

    [Fact]
    public void A_build_killed_while_staging_leaves_the_old_site_and_the_next_one_clears_its_leavings()
    {
        _folder.Publish("index.html=old", "gone.html=old");
        using var publisher = new DiskPublisher(_folder.Root);
        publisher.AddText("index.html=half", "zh/half.html=half");

        using var disk = _folder.AsIfKilled();
        Assert.True(File.Exists(disk.At(".furrow/staging/zh/half.html")));
        Assert.Equal(["gone.html=old", "index.html=old"], disk.Files());

        disk.Publish("index.html=new");
        Assert.Equal(["index.html=new"], disk.Files());
        Assert.False(Directory.Exists(disk.Staging));
    }

    [Fact]
    public void A_build_killed_while_it_is_put_in_place_is_mended_by_the_next_one()
    {
        _folder.Publish("a.html=old", "b.html=old", "gone/index.html=old");
        _folder.WriteManifest("a.html", "b.html", "gone/index.html", "new/index.html", "never/index.html");
        _folder.Write("a.html", "new");
        _folder.Write("new/index.html", "new");
        _folder.Write(".furrow/staging/b.html", "new");
        _folder.Write(".furrow/staging/never/index.html", "new");

        var summary = _folder.Publish("a.html=new", "b.html=newer");

        Assert.Equal(new PublishSummary(Written: 1, Unchanged: 1, Removed: 2), summary);
        Assert.Equal(["a.html=new", "b.html=newer"], _folder.Files());
        Assert.Empty(_folder.Folders());
    }

    [Fact]
    public void Empty_folders_that_a_killed_build_left_are_removed_or_built_over()
    {
        _folder.Publish("index.html=home");
        Directory.CreateDirectory(_folder.At("gone/deep"));
        Directory.CreateDirectory(_folder.At("about/deep"));
        _folder.WriteManifest("about/deep/index.html", "gone/deep/index.html", "index.html");

        _folder.Publish("index.html=home", "about=file");

        Assert.Equal(["about=file", "index.html=home"], _folder.Files());
        Assert.Empty(_folder.Folders());
    }

    [Fact]
    public void A_commit_that_fails_half_way_says_so_and_the_next_build_mends_it()
    {
        _folder.Publish("a.html=old", "b.html=old", "c.html=old");
        using (var publisher = new DiskPublisher(_folder.Root))
        {
            publisher.AddText("a.html=new", "a/index.html=new", "a2.html=new", "b.html=new", "c.html=new");
            File.Delete(_folder.At("b.html"));
            Directory.CreateDirectory(_folder.At("b.html"));

            var fault = Assert.Throws<PublishException>(() => publisher.Commit());
            Assert.Contains("partly updated; build again", fault.Message, StringComparison.Ordinal);
            Assert.Contains($"`{_folder.At("b.html")}`", fault.Message, StringComparison.Ordinal);
        }
        Directory.Delete(_folder.At("b.html"));
        Assert.Equal(["a.html=new", "a/index.html=new", "a2.html=new", "c.html=old"], _folder.Files());

        var summary = _folder.Publish("a.html=new", "a2.html=newer", "b.html=new");

        Assert.Equal(new PublishSummary(Written: 2, Unchanged: 1, Removed: 2), summary);
        Assert.Equal(["a.html=new", "a2.html=newer", "b.html=new"], _folder.Files());
    }

    [Fact]
    public void A_second_build_into_the_same_folder_is_refused_while_the_first_runs()
    {
        using (var first = new DiskPublisher(_folder.Root))
        {
            first.AddText("index.html=first");

            var refusal = Assert.Throws<PublishException>(() => new DiskPublisher(_folder.Root));
            Assert.Contains("Another build is writing to", refusal.Message, StringComparison.Ordinal);

            first.Commit();
        }

        Assert.Equal(1, _folder.Publish("index.html=second").Written);
    }

    [Fact]
    public void A_source_that_fails_in_the_middle_fails_the_build_and_leaves_the_old_site()
    {
        _folder.Publish("photo.jpg=old");
        using (var publisher = new DiskPublisher(_folder.Root))
        {
            publisher.AddText("index.html=new");
            var fault = Assert.Throws<PublishException>(() => publisher.Copy("photo.jpg", () => new FailingStream()));
            Assert.Contains("The source of `photo.jpg` could not be read (The disk has a scratch)", fault.Message, StringComparison.Ordinal);

            Assert.Throws<InvalidOperationException>(() => publisher.Commit());
        }

        Assert.Equal(["photo.jpg=old"], _folder.Files());
        Assert.False(Directory.Exists(_folder.Staging));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_a_fault_that_names_it()
    {
        File.WriteAllText(_folder.Root, "a file where the output folder should be");

        var fault = Assert.Throws<PublishException>(() => new DiskPublisher(_folder.Root));

        Assert.Contains(_folder.Root, fault.Message, StringComparison.Ordinal);
        Assert.Contains("then build again", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_staged_in_leaves_the_old_site()
    {
        _folder.Publish("index.html=old");
        using (var publisher = new DiskPublisher(_folder.Root))
        {
            File.WriteAllText(_folder.Staging, "a file where the staging folder should be");

            var fault = Assert.Throws<PublishException>(() => publisher.AddText("index.html=new"));
            Assert.Contains("The published site is as it was.", fault.Message, StringComparison.Ordinal);
        }

        Assert.Equal(["index.html=old"], _folder.Files());
    }

    [Fact]
    public void A_manifest_that_cannot_be_written_fails_the_commit_before_anything_is_in_place()
    {
        _folder.Publish("index.html=old");
        using (var publisher = new DiskPublisher(_folder.Root))
        {
            publisher.AddText("zh/index.html=new");
            Directory.CreateDirectory(_folder.At(".furrow/manifest.new"));

            var fault = Assert.Throws<PublishException>(() => publisher.Commit());
            Assert.Contains("The published site is as it was.", fault.Message, StringComparison.Ordinal);
            Directory.Delete(_folder.At(".furrow/manifest.new"));
        }

        Assert.Equal(["index.html=old"], _folder.Files());
        Assert.Equal(["manifest"], Directory.GetFileSystemEntries(_folder.At(".furrow")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_that_may_only_be_read_is_a_fault_that_asks_for_the_right_to_write()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "nothing is forbidden to this account");
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions on folders");
            return;
        }
        _folder.Publish("index.html=old");
        File.SetUnixFileMode(_folder.At(".furrow"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var fault = Assert.Throws<PublishException>(() => new DiskPublisher(_folder.Root));
            Assert.Contains("No permission to write", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(_folder.At(".furrow"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        Assert.Equal(["index.html=old"], _folder.Files());
    }

    private sealed class FailingStream : Stream
    {
        private bool _begun;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_begun)
                throw new IOException("The disk has a scratch.");
            _begun = true;
            return 1;
        }

        public override void Flush() => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
