using Furrow.Files;

namespace Furrow.Tests.Files;

/// <summary>What a folder on disk shows of itself.</summary>
public sealed class DiskFileTreeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("furrow-tree-");

    [Fact]
    public void Lists_all_files_in_ordinal_order_hidden_ones_too()
    {
        Write("static/b.txt");
        Write("static/.well-known/security.txt");
        Write("static/B.txt");

        Assert.Equal(["static/.well-known/security.txt", "static/B.txt", "static/b.txt"], Tree.List("static"));
    }

    [Fact]
    public void A_link_shows_nothing_of_the_machine_that_builds_the_site()
    {
        Write("static/own.txt");
        Write("secret/key.txt");
        File.CreateSymbolicLink(FullPath("static/key.txt"), FullPath("secret/key.txt"));
        Directory.CreateSymbolicLink(FullPath("static/secret"), FullPath("secret"));

        Assert.Equal(["static/own.txt"], Tree.List("static"));
        Assert.False(Tree.Exists("static/key.txt"));
    }

    [Fact]
    public void A_circle_of_links_ends()
    {
        Write("content/a/index.zh.md");
        Directory.CreateSymbolicLink(FullPath("content/a/round"), FullPath("content"));

        Assert.Equal(["content/a/index.zh.md"], Tree.List("content"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private DiskFileTree Tree => new(_folder.FullName);

    private string FullPath(string path) => Path.Combine(_folder.FullName, path);

    private void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), path);
    }
}
