using Furrow.Publishing;

namespace Furrow.Tests.Publishing;

public sealed class StaleFilesTests : IDisposable
{
    private readonly OutputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_the_new_site_does_not_have_is_removed_with_the_folders_it_leaves_empty()
    {
        _folder.Publish("index.html=home", "zh/2023/02/a/index.html=a", "zh/2023/03/b/index.html=b");

        var summary = _folder.Publish("index.html=home", "zh/2023/03/b/index.html=b");

        Assert.Equal(new PublishSummary(Written: 0, Unchanged: 2, Removed: 1), summary);
        Assert.Equal(["index.html=home", "zh/2023/03/b/index.html=b"], _folder.Files());
        Assert.Equal(["zh", "zh/2023", "zh/2023/03", "zh/2023/03/b"], _folder.Folders());
    }

    [Fact]
    public void Files_that_Furrow_did_not_make_are_never_touched_nor_are_their_folders()
    {
        _folder.Write("CNAME", "example.org");
        _folder.Write("zh/old/notes.txt", "mine");
        Directory.CreateDirectory(_folder.At("empty"));
        _folder.Publish("zh/old/index.html=page", "empty.html=page");

        _folder.Publish("index.html=home");

        Assert.Equal(["CNAME=example.org", "index.html=home", "zh/old/notes.txt=mine"], _folder.Files());
        Assert.Equal(["empty", "zh", "zh/old"], _folder.Folders());
    }

    [Fact]
    public void A_foreign_file_with_the_same_bytes_is_adopted_untouched()
    {
        _folder.Write("robots.txt", "User-agent: *");
        _folder.MakeOld("robots.txt");

        var summary = _folder.Publish("robots.txt=User-agent: *");

        Assert.Equal(new PublishSummary(Written: 0, Unchanged: 1, Removed: 0), summary);
        Assert.True(_folder.IsStillOld("robots.txt"));
        Assert.Equal(1, _folder.Publish("index.html=home").Removed);
    }

    [Fact]
    public void Foreign_files_in_the_way_are_named_and_nothing_is_put_in_place()
    {
        _folder.Publish("index.html=old home");
        _folder.Write("robots.txt", "mine");
        _folder.Write("about", "mine too");

        var refusal = Assert.Throws<PublishException>(() =>
            _folder.Publish("index.html=new home", "robots.txt=theirs", "about/index.html=about"));

        Assert.Contains("`about`, `robots.txt`. Move them away, or build into another folder.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("The published site is as it was.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["about=mine too", "index.html=old home", "robots.txt=mine"], _folder.Files());
        Assert.False(Directory.Exists(_folder.Staging));
    }

    [Fact]
    public void Only_the_first_ten_files_in_the_way_are_named()
    {
        foreach (var number in Enumerable.Range(10, 13))
            _folder.Write($"{number}.txt", "mine");

        var refusal = Assert.Throws<PublishException>(() =>
            _folder.Publish([.. Enumerable.Range(10, 13).Select(number => $"{number}.txt=theirs")]));

        Assert.Contains("`18.txt`, `19.txt` and 3 more", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_Furrows_may_become_a_folder()
    {
        _folder.Publish("about=file", "zh/a=file");

        var summary = _folder.Publish("about/index.html=page", "zh/a/b/index.html=page", "zh/c=file");

        Assert.Equal(new PublishSummary(Written: 3, Unchanged: 0, Removed: 2), summary);
        Assert.Equal(["about/index.html=page", "zh/a/b/index.html=page", "zh/c=file"], _folder.Files());
    }

    [Fact]
    public void A_folder_of_Furrows_may_become_a_page()
    {
        _folder.Publish("about/index.html=page", "about/more/index.html=page", "zh/a=file");

        var summary = _folder.Publish("about=file", "zh/a=file");

        Assert.Equal(new PublishSummary(Written: 1, Unchanged: 1, Removed: 2), summary);
        Assert.Equal(["about=file", "zh/a=file"], _folder.Files());
    }

    [Theory]
    [InlineData("about/more/notes.txt", "`about/more/notes.txt`")]
    [InlineData("about/drafts/notes.txt", "`about/drafts`")]
    public void A_folder_that_holds_something_foreign_may_not_become_a_page(string foreign, string named)
    {
        _folder.Publish("about/more/index.html=page");
        _folder.Write(foreign, "mine");

        var refusal = Assert.Throws<PublishException>(() => _folder.Publish("about=file"));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("page", _folder.Read("about/more/index.html"));
        Assert.Equal("mine", _folder.Read(foreign));
    }

    [Fact]
    public void A_hostile_manifest_deletes_nothing_outside()
    {
        var outside = Path.Join(_folder.Outside, "precious.txt");
        File.WriteAllText(outside, "precious");
        _folder.Write("a.html", "page");
        _folder.WriteManifest("../precious.txt", outside, "x/../../precious.txt", "", "a.html", "..\\precious.txt", ".furrow/manifest");

        var summary = _folder.Publish("index.html=home");

        Assert.Equal(1, summary.Removed);
        Assert.Equal("precious", File.ReadAllText(outside));
        Assert.Equal(["index.html=home"], _folder.Files());
        Assert.Equal("furrow-manifest 1 1\nindex.html\n", _folder.Read(".furrow/manifest"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0\0")]
    [InlineData("furrow-manifest 2 1\nold.html\n")]
    [InlineData("furrow-manifest 1 2\nold.html\n")]
    [InlineData("furrow-manifest 1 1\nold.html")]
    [InlineData("furrow-manifest 1 x\nold.html\n")]
    public void With_a_damaged_manifest_nothing_is_known_to_be_Furrows(string manifest)
    {
        _folder.Publish("old.html=old", "same.html=same");
        _folder.Write(".furrow/manifest", manifest);

        Assert.Contains(
            "`.furrow/manifest`, is missing or damaged",
            Assert.Throws<PublishException>(() => _folder.Publish("old.html=new", "same.html=same")).Message,
            StringComparison.Ordinal);

        Assert.Equal(new PublishSummary(Written: 0, Unchanged: 1, Removed: 0), _folder.Publish("same.html=same"));
        Assert.Equal(["old.html=old", "same.html=same"], _folder.Files());
    }

    [Fact]
    public void A_linked_folder_is_not_written_through()
    {
        var elsewhere = LinkedFolder("zh");
        _folder.Write("index.html", "home");

        var refusal = Assert.Throws<PublishException>(() => _folder.Publish("index.html=home", "zh/a/index.html=page"));

        Assert.Contains("does not write through symbolic links", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("`zh`", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere));
    }

    [Fact]
    public void A_linked_file_is_not_written_through_nor_replaced()
    {
        var target = Path.Join(_folder.Outside, "target.html");
        File.WriteAllText(target, "same");
        _folder.Publish("index.html=home", "a.html=page");
        File.Delete(_folder.At("a.html"));
        File.CreateSymbolicLink(_folder.At("a.html"), target);

        Assert.Contains("`a.html`", Assert.Throws<PublishException>(() => _folder.Publish("a.html=same")).Message, StringComparison.Ordinal);

        Assert.Equal(target, new FileInfo(_folder.At("a.html")).LinkTarget);
        Assert.Equal("same", File.ReadAllText(target));
    }

    [Fact]
    public void Nothing_is_removed_through_a_linked_folder()
    {
        _folder.Publish("index.html=home", "zh/a.html=page");
        Directory.Delete(_folder.At("zh"), recursive: true);
        var elsewhere = LinkedFolder("zh");
        File.WriteAllText(Path.Join(elsewhere, "a.html"), "mine");

        var summary = _folder.Publish("index.html=home");

        Assert.Equal(0, summary.Removed);
        Assert.Equal("mine", File.ReadAllText(Path.Join(elsewhere, "a.html")));
    }

    [Fact]
    public void A_linked_folder_of_Furrows_own_is_refused()
    {
        var elsewhere = Directory.CreateDirectory(Path.Join(_folder.Outside, "elsewhere")).FullName;
        Directory.CreateDirectory(_folder.Root);
        Directory.CreateSymbolicLink(_folder.At(".furrow"), elsewhere);

        Assert.Contains("symbolic link", Assert.Throws<PublishException>(() => _folder.Publish("a=1")).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere));
    }

    private string LinkedFolder(string name)
    {
        var elsewhere = Directory.CreateDirectory(Path.Join(_folder.Outside, "elsewhere")).FullName;
        Directory.CreateDirectory(_folder.Root);
        Directory.CreateSymbolicLink(_folder.At(name), elsewhere);
        return elsewhere;
    }
}
