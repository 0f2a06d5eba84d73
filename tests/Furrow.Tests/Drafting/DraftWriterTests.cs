using Furrow.Drafting;

namespace Furrow.Tests.Drafting;

public sealed class DraftWriterTests : IDisposable
{
    private readonly string _site = Directory.CreateTempSubdirectory("furrow-draft-").FullName;

    public void Dispose() => Directory.Delete(_site, recursive: true);

    [Fact]
    public void Files_are_written_with_the_folders_they_need()
    {
        new DraftWriter(_site).Write([DraftFile.Of("content/2023/first/index.zh.md", "春"), DraftFile.Of("content/2023/first/index.en.md", "Spring")]);

        Assert.Equal("春", File.ReadAllText(Path.Combine(_site, "content/2023/first/index.zh.md")));
        Assert.Equal("Spring", File.ReadAllText(Path.Combine(_site, "content/2023/first/index.en.md")));
    }

    [Fact]
    public void When_one_file_is_there_already_none_is_written_and_it_stays_as_it_was()
    {
        Directory.CreateDirectory(Path.Combine(_site, "content"));
        File.WriteAllText(Path.Combine(_site, "content/b.md"), "mine");
        DraftFile[] files = [DraftFile.Of("content/new/a.md", "a"), DraftFile.Of("content/b.md", "b")];

        Assert.Equal(["content/b.md"], new DraftWriter(_site).Taken(files));
        Assert.Throws<IOException>(() => new DraftWriter(_site).Write(files));

        Assert.Equal("mine", File.ReadAllText(Path.Combine(_site, "content/b.md")));
        Assert.False(Directory.Exists(Path.Combine(_site, "content/new")));
    }

    [Fact]
    public void A_file_where_a_folder_is_needed_is_named()
    {
        File.WriteAllText(Path.Combine(_site, "content"), "mine");

        var refused = Assert.Throws<IOException>(() => new DraftWriter(_site).Write([DraftFile.Of("templates/a", ""), DraftFile.Of("content/b.md", "b")]));

        Assert.Equal($"`{Path.Combine(_site, "content")}` is a file, where a folder is needed. Name another place, or move the file away.", refused.Message);
        Assert.Equal([Path.Combine(_site, "content")], Directory.GetFileSystemEntries(_site));
    }

    [Fact]
    public void What_is_added_to_a_file_stands_at_its_end()
    {
        File.WriteAllText(Path.Combine(_site, "a.yml"), "a: 1\r\n");
        var addition = DraftFile.Of("a.yml", "b: 2\n") with { IsAddition = true };

        Assert.Empty(new DraftWriter(_site).Taken([addition]));
        new DraftWriter(_site).Write([addition]);

        Assert.Equal("a: 1\r\nb: 2\n", File.ReadAllText(Path.Combine(_site, "a.yml")));
    }

    [Fact]
    public void When_one_file_fails_nothing_is_added_to_another()
    {
        File.WriteAllText(Path.Combine(_site, "a.yml"), "a: 1\n");
        File.WriteAllText(Path.Combine(_site, "b.md"), "mine");

        Assert.Throws<IOException>(() => new DraftWriter(_site).Write([DraftFile.Of("a.yml", "b: 2\n") with { IsAddition = true }, DraftFile.Of("b.md", "b")]));

        Assert.Equal("a: 1\n", File.ReadAllText(Path.Combine(_site, "a.yml")));
    }

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("/etc/outside.md")]
    [InlineData("content/./a.md")]
    [InlineData("content\\a.md")]
    public void A_path_that_leaves_the_site_is_refused(string path) =>
        Assert.Throws<ArgumentException>(() => new DraftWriter(_site).Write([DraftFile.Of(path, "")]));

    [Fact]
    public void Two_files_of_one_path_are_refused() =>
        Assert.Throws<ArgumentException>(() => new DraftWriter(_site).Write([DraftFile.Of("a/b.md", "1"), DraftFile.Of("a/B.md", "2")]));
}
