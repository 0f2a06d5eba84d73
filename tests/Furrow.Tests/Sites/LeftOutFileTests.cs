using System.Diagnostics;
using System.Net.Sockets;

namespace Furrow.Tests.Sites;

/// <summary>Links, pipes and sockets among a site's files: none is opened or followed, and each is told.</summary>
public sealed class LeftOutFileTests : IDisposable
{
    private const string Link = "This is a symbolic link, so it is left out: links are not followed, since they may lead out of the site. Put what it leads to here itself.";
    private const string NoFile = "This is a pipe, a socket or a device and no file, so it cannot be read; take it away, or put a file in its place.";

    private readonly DiskSite _site = new("""
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023-02
        ---
        正文。
        -- static/empty.txt --
        """);

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("content/b/index.zh.md")]
    [InlineData("content/a/photo.png")]
    [InlineData("content/vocabulary/tags.yml")]
    [InlineData("static/notes.txt")]
    [InlineData("templates/layouts/article.html")]
    public void A_pipe_does_not_keep_a_build_waiting(string path)
    {
        MakePipe(path);

        var call = _site.Build();

        Assert.Equal((1, $"{path}: error FUR0113: {NoFile}"), (call.ExitCode, call.Errors.Trim()));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("status")]
    public void A_pipe_does_not_keep_other_commands_waiting(string command)
    {
        MakePipe("content/b/index.zh.md");

        Assert.Contains($"content/b/index.zh.md: error FUR0113: {NoFile}", _site.Furrow(command).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_in_the_place_of_the_config_is_told_as_what_it_is()
    {
        _site.Delete("site.config.json");
        MakePipe("site.config.json");

        var call = _site.Build();

        Assert.Equal(2, call.ExitCode);
        Assert.Contains($"site.config.json: error FUR0113: {NoFile}", call.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_socket_is_no_file_either()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        // The system allows a name of a hundred characters.
        Directory.CreateDirectory(Path.Join(_site.Folder, "static"));
        socket.Bind(new UnixDomainSocketEndPoint(Path.Join(_site.Folder, "static/s")));

        Assert.Equal($"static/s: error FUR0113: {NoFile}", _site.Build().Errors.Trim());
    }

    [Fact]
    public void An_empty_file_is_one()
    {
        Assert.Equal(0, _site.Build().ExitCode);
        Assert.Equal([], _site.Published()["empty.txt"]);
    }

    [Fact]
    public void Links_are_not_followed_and_each_is_told()
    {
        _site.Write("elsewhere/key.txt", "secret");
        MakeLink("static/key.txt", "elsewhere/key.txt");
        MakeLink("static/nowhere.txt", "elsewhere/nothing.txt");
        MakeLink("content/b", "content/a");
        MakeLink("content/a/round", "content");

        var call = _site.Build();

        Assert.Equal((0, $"""
            content/a/round: warning FUR0115: {Link}
            content/b: warning FUR0115: {Link}
            static/key.txt: warning FUR0115: {Link}
            static/nowhere.txt: warning FUR0115: {Link}
            """), (call.ExitCode, call.Errors.Trim()));
        Assert.DoesNotContain("key.txt", _site.Published().Keys);
    }

    [Fact]
    public void A_folder_of_the_site_that_is_a_link_is_not_followed()
    {
        Directory.Move(Path.Join(_site.Folder, "content"), Path.Join(_site.Folder, "elsewhere"));
        MakeLink("content", "elsewhere");

        Assert.Equal(
            $"""
            content: warning FUR0115: {Link}
            content: error FUR0116: There is no file below content/, so the site would have no stories; put the folder back (a Git submodule is fetched by `git submodule update --init`), or write the first story with `furrow new TITLE`.
            """, _site.Build().Errors.Trim(), ignoreLineEndingDifferences: true);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Fact]
    public void What_an_editor_locks_a_file_with_is_nobodys_business()
    {
        File.CreateSymbolicLink(Path.Join(_site.Folder, "content/a/.#index.zh.md"), "someone@machine.123:456");
        File.CreateSymbolicLink(Path.Join(_site.Folder, "static/.#empty.txt"), "someone@machine.123:456");

        Assert.Equal((0, ""), (_site.Build().ExitCode, _site.Build().Errors));
    }

    private void MakeLink(string path, string target) => File.CreateSymbolicLink(Path.Join(_site.Folder, path), Path.Join(_site.Folder, target));

    private void MakePipe(string path)
    {
        var file = Path.Join(_site.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // .NET has no call for it.
        using var make = Process.Start("mkfifo", [file]);
        make.WaitForExit();
        Assert.Equal(0, make.ExitCode);
    }
}
