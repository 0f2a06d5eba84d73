using System.Diagnostics;

namespace Furrow.Tests.Serving;

/// <summary>What the server makes of what editors and tools do to a real folder.</summary>
public sealed class WatchingTests : IAsyncDisposable
{
    private const string Article = "content/a/index.zh.md";
    private const string Page = "zh/2023/02/a/";

    private readonly RunningServer _server = new($"-- {Article} --\n{Text("正文")}");

    private string FullPath => Path.Join(_server.Site.Folder, Article);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_save_in_place_is_seen_and_told_to_open_pages()
    {
        await using var messages = _server.ListenAsync().GetAsyncEnumerator(Cancellation);
        Assert.True(await messages.MoveNextAsync());
        var first = messages.Current.GetProperty("state").GetString();

        _server.Site.Write(Article, Text("新文"));
        do
            Assert.True(await messages.MoveNextAsync());
        while (messages.Current.GetProperty("state").GetString() == first);

        Assert.Contains("新文", await _server.Client.GetStringAsync(new Uri(_server.Address, Page), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_by_another_file_that_takes_its_name_is_seen()
    {
        _server.Site.Write("content/a/.index.zh.md.tmp", Text("新文"));
        File.Move(Path.Join(_server.Site.Folder, "content/a/.index.zh.md.tmp"), FullPath, overwrite: true);

        await _server.UntilAsync(Page, "新文");
    }

    [Fact]
    public async Task A_save_that_keeps_the_old_file_beside_it_for_a_moment_is_seen_and_is_no_change_of_others()
    {
        File.Move(FullPath, FullPath + "~");
        await File.WriteAllTextAsync(FullPath, Text("新文"), Cancellation);
        File.Delete(FullPath + "~");

        await _server.UntilAsync(Page, "新文");
        Assert.All(await FirstChangeAsync(), path => Assert.StartsWith(Article, path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_written_in_two_halves_ends_whole()
    {
        var text = Text("前半，后半");
        await using (var file = new FileStream(FullPath, FileMode.Create, FileAccess.Write, FileShare.Read))
        {
            await using var writer = new StreamWriter(file);
            await writer.WriteAsync(text.AsMemory(0, 9), Cancellation);
            await writer.FlushAsync(Cancellation);
            // Until the half is seen, however long that takes.
            await FirstChangeAsync();
            Assert.Contains("正文", await _server.Client.GetStringAsync(new Uri(_server.Address, Page), Cancellation), StringComparison.Ordinal);
            await writer.WriteAsync(text.AsMemory(9), Cancellation);
        }

        await _server.UntilAsync(Page, "后半");
    }

    [Fact]
    public async Task A_new_story_is_seen_and_so_is_its_going()
    {
        _server.Site.Write("content/deep/er/b/index.zh.md", Text("又一篇"));
        await _server.UntilAsync("zh/2023/02/b/", "又一篇");

        Directory.Delete(Path.Join(_server.Site.Folder, "content/deep"), recursive: true);
        await _server.UntilAsync("zh/2023/02/b/", "layout: not-found");
    }

    [Fact]
    public async Task A_folder_that_is_renamed_takes_its_story_along()
    {
        Directory.Move(Path.Join(_server.Site.Folder, "content/a"), Path.Join(_server.Site.Folder, "content/c"));

        await _server.UntilAsync("zh/2023/02/c/", "正文");
        await _server.UntilAsync(Page, "layout: not-found");
    }

    [Fact]
    public async Task The_content_can_go_and_come_back()
    {
        var elsewhere = Path.Join(_server.Site.Folder, "elsewhere");
        Directory.Move(Path.Join(_server.Site.Folder, "content"), elsewhere);
        await _server.UntilAsync(Page, "layout: not-found");

        Directory.Move(elsewhere, Path.Join(_server.Site.Folder, "content"));
        await _server.UntilAsync(Page, "正文");

        _server.Site.Write(Article, Text("还在看着"));
        await _server.UntilAsync(Page, "还在看着");
    }

    [Fact]
    public async Task A_thousand_files_at_once_are_all_seen()
    {
        for (var i = 0; i < 1000; i++)
            _server.Site.Write($"content/many/s{i}/index.zh.md", Text($"第{i}篇"));

        await _server.UntilAsync("zh/2023/02/s999/", "第999篇");
        await _server.UntilAsync("zh/archive/2023/", "count: 1001");
    }

    [Fact]
    public async Task What_is_no_source_of_the_site_is_not_looked_at()
    {
        _server.Site.Write("public/index.html", "x");
        _server.Site.Write("notes.txt", "x");
        _server.Site.Write("content/a/.hidden", "x");
        _server.Site.Write(Article, Text("新文"));

        await _server.UntilAsync(Page, "新文");
        Assert.Equal([Article], await FirstChangeAsync());
    }

    [Fact]
    public async Task A_pipe_is_told_as_an_error_and_keeps_no_page_waiting_and_a_file_in_its_place_is_seen()
    {
        await using var messages = _server.ListenAsync().GetAsyncEnumerator(Cancellation);
        var pipe = Path.Join(_server.Site.Folder, "content/a/index.en.md");
        using (var make = Process.Start("mkfifo", [pipe]))
            await make.WaitForExitAsync(Cancellation);
        do
            Assert.True(await messages.MoveNextAsync());
        while (messages.Current.GetProperty("errors").GetInt32() == 0);
        Assert.Equal("content/a/index.en.md", Assert.Single(messages.Current.GetProperty("shown").EnumerateArray()).GetProperty("place").GetString());
        await _server.UntilAsync(Page, "正文");

        File.Delete(pipe);
        _server.Site.Write("content/a/index.en.md", Text("A translation"));
        await _server.UntilAsync("en/2023/02/a/", "A translation");
    }

    [Fact]
    public async Task An_error_is_told_with_a_link_that_opens_the_file_at_its_line()
    {
        await using var messages = _server.ListenAsync("/" + Page).GetAsyncEnumerator(Cancellation);
        _server.Site.Write(Article, Text("见[这里](story:nowhere)"));
        do
            Assert.True(await messages.MoveNextAsync());
        while (messages.Current.GetProperty("errors").GetInt32() == 0);

        var error = Assert.Single(messages.Current.GetProperty("shown").EnumerateArray());
        Assert.Equal($"{Article}:5:2", error.GetProperty("place").GetString());
        Assert.Equal($"vscode://file{FullPath}:5:2", error.GetProperty("open").GetString());
        Assert.Equal("FUR0401", error.GetProperty("id").GetString());
    }

    private static string Text(string body) => $"---\ntitle: 甲\ndate: 2023-02\n---\n{body}。\n";

    private async Task<IReadOnlyList<string>> FirstChangeAsync() =>
        await _server.Changes.Reader.ReadAsync(Cancellation).AsTask().WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
}
