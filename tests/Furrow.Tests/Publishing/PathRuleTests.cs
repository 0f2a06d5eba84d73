using Furrow.Publishing;

namespace Furrow.Tests.Publishing;

public sealed class PathRuleTests : IDisposable
{
    private readonly OutputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("zh/")]
    [InlineData("zh//index.html")]
    [InlineData("./index.html")]
    [InlineData("../index.html")]
    [InlineData("zh/../../index.html")]
    [InlineData("zh\\index.html")]
    [InlineData("zh/a\nb")]
    [InlineData("zh/\ud800")]
    [InlineData(".furrow")]
    [InlineData(".furrow/manifest")]
    [InlineData(".Furrow/manifest")]
    public void A_path_that_is_not_in_the_site_is_a_programming_error(string path)
    {
        using var disk = new DiskPublisher(_folder.Root);
        using var memory = new MemoryPublisher();

        foreach (var publisher in (ISitePublisher[])[disk, memory])
        {
            Assert.Throws<ArgumentException>(() => publisher.AddText($"{path}=text"));
            Assert.Throws<ArgumentException>(() => publisher.CopyText(path, "text"));
        }
    }

    [Theory]
    [InlineData("zh/.furrow/x")]
    [InlineData(".well-known/x")]
    [InlineData("..x")]
    [InlineData("春耕/犁 1.html")]
    public void Unusual_names_are_fine(string path)
    {
        _folder.Publish($"{path}=text");

        Assert.Equal([$"{path}=text"], _folder.Files());
    }

    [Fact]
    public void A_path_may_come_but_once()
    {
        using var disk = new DiskPublisher(_folder.Root);
        using var memory = new MemoryPublisher();

        foreach (var publisher in (ISitePublisher[])[disk, memory])
        {
            publisher.AddText("zh/a=1");
            Assert.Throws<InvalidOperationException>(() => publisher.AddText("zh/a=1"));
            Assert.Throws<InvalidOperationException>(() => publisher.CopyText("zh/a", "1"));
        }
    }

    [Theory]
    [InlineData("a", "a/b")]
    [InlineData("a/b", "a")]
    [InlineData("a/b/c/d", "a/b")]
    [InlineData("a/b", "a/b/c/d")]
    public void A_path_cannot_be_a_file_and_a_folder(string first, string second)
    {
        using var disk = new DiskPublisher(_folder.Root);
        using var memory = new MemoryPublisher();

        foreach (var publisher in (ISitePublisher[])[disk, memory])
        {
            publisher.AddText($"{first}=1");
            Assert.Throws<InvalidOperationException>(() => publisher.AddText($"{second}=1"));
        }
    }

    [Fact]
    public void Nothing_may_be_added_after_the_commit()
    {
        using var disk = new DiskPublisher(_folder.Root);
        using var memory = new MemoryPublisher();

        foreach (var publisher in (ISitePublisher[])[disk, memory])
        {
            publisher.AddText("a=1");
            publisher.Commit();
            Assert.Throws<InvalidOperationException>(() => publisher.AddText("b=1"));
            Assert.Throws<InvalidOperationException>(() => publisher.Commit());
            publisher.Dispose();
            Assert.Throws<ObjectDisposedException>(() => publisher.AddText("c=1"));
        }
        Assert.Equal(["a=1"], _folder.Files());
    }
}
