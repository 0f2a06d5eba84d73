using System.Text;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Serving;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Serving;

/// <summary>What is answered for files that went, or became unreadable, since the site was looked at.</summary>
public sealed class SiteResponderTests : IDisposable
{
    private readonly ChangingDisk _disk = new();
    private readonly LiveSite _site;
    private readonly SiteResponder _responder;

    public SiteResponderTests()
    {
        var files = SiteText.Read("""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023-02
            ---
            正文。
            -- content/a/photo.png --
            PNG 900x600
            -- content/a/notes.pdf --
            0123456789
            -- static/notes/index.html --
            <p>Notes</p>
            """, PlainSite.Text);
        foreach (var path in (string[])["content/a/photo.png", "content/a/notes.pdf", "static/notes/index.html"])
            _disk.Files[path] = files[path];
        var tree = new SourceTree(files.Select(f => KeyValuePair.Create(f.Key, new SourceFile(f.Value.Length, default, _disk.Exists(f.Key) ? null : f.Value))), _disk);
        _site = new LiveSite(SiteVersion.Of(tree, new BuildOptions(), new WorkPool(new ParallelOptions()), null, new DiagnosticBag())!, _ => { });
        _responder = new SiteResponder(_site, new LiveEvents(), new LiveMessage("/site", EditorLink.Parse("vscode")!, "run"), "127.0.0.1");
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("GET", "/media/a/photo.png")]
    [InlineData("HEAD", "/media/a/photo.png")]
    [InlineData("GET", "/media/a/notes.pdf")]
    [InlineData("HEAD", "/media/a/notes.pdf")]
    [InlineData("GET", "/notes/")]
    public void A_file_that_is_gone_gets_the_404_page(string method, string address)
    {
        Assert.Equal(200, Answer(method, address).Status);
        _disk.Files.Clear();

        var reply = Answer(method, address);

        Assert.Equal(404, reply.Status);
        Assert.Contains("layout: not-found", Encoding.UTF8.GetString(reply.Body!.Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_file_that_is_gone_gets_the_404_page()
    {
        Assert.Equal(206, Answer("GET", "/media/a/notes.pdf", ("Range", "bytes=2-4")).Status);
        _disk.Files.Clear();

        Assert.Equal(404, Answer("GET", "/media/a/notes.pdf", ("Range", "bytes=2-4")).Status);
    }

    [Fact]
    public void A_size_of_a_photograph_that_is_gone_gets_the_404_page()
    {
        var photograph = _site.State.Shown.Plan.Photographs["content/a/photo.png"];
        var address = photograph.AddressOf("/media/a/photo.png", photograph.Sizes[0], photograph.Formats[0]);
        _disk.Files.Clear();

        Assert.Equal(404, Answer("GET", address).Status);
    }

    [Theory]
    [InlineData("/media/a/notes.pdf")]
    [InlineData("/notes/")]
    public void A_file_that_may_not_be_read_gets_an_answer_that_says_so(string address)
    {
        _disk.Fault = new UnauthorizedAccessException("Access to the path is denied.");

        var reply = Answer("GET", address);

        Assert.Equal((500, "This file cannot be read: Access to the path is denied.\n"), (reply.Status, Encoding.UTF8.GetString(reply.Body!.Content.Span)));
    }

    [Theory]
    [InlineData("If-None-Match", "*", 304)]
    [InlineData("Range", "bytes=20-", 416)]
    public void A_file_that_is_not_sent_is_not_left_open(string field, string value, int status)
    {
        var reply = Answer("GET", "/media/a/notes.pdf", (field, value));

        Assert.Equal((status, 0), (reply.Status, _disk.Open.Count(stream => stream.CanRead)));
    }

    private HttpReply Answer(string method, string address, params (string Name, string Value)[] fields) => _responder.Answer(
        new HttpRequest(method, address, false, fields.Append(("Host", "127.0.0.1")).ToDictionary(f => f.Item1, f => f.Item2)));

    /// <summary>Files that go without a word to anyone.</summary>
    private sealed class ChangingDisk : IFileTree
    {
        public Dictionary<string, byte[]> Files { get; } = [];

        public Exception? Fault { get; set; }

        /// <summary>What was opened, still open or not.</summary>
        public List<Stream> Open { get; } = [];

        public IReadOnlyList<string> List(string folder) => [.. Files.Keys.Where(path => SitePath.IsBelow(path, folder))];

        public bool Exists(string path) => Files.ContainsKey(path);

        public byte[] Read(string path) =>
            Fault is not null ? throw Fault : Files.GetValueOrDefault(path) ?? throw new FileNotFoundException($"There is no file {path}.", path);

        Stream IFileTree.Open(string path)
        {
            Open.Add(new MemoryStream(Read(path), writable: false));
            return Open[^1];
        }
    }
}
