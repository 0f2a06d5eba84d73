using Furrow.Diagnostics;
using Furrow.Serving;

namespace Furrow.BrowserTests;

/// <summary>A copy of this repository's archive, served by <c>furrow serve</c>'s server while it is edited.</summary>
internal sealed class EditedArchive : IServeLog, IAsyncDisposable
{
    /// <summary>The original of a story.</summary>
    public const string Article = "content/2023/first-furrow/index.zh.md";

    /// <summary>Its page.</summary>
    public const string Page = "zh/2023/02/first-furrow/";

    private readonly string _folder = Directory.CreateTempSubdirectory("furrow-edited-").FullName;
    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource<Uri> _address = new();
    private readonly SiteServer _server;
    private readonly Task _run;

    private EditedArchive()
    {
        foreach (var path in (string[])["site.config.json", "content"])
            Copy(path);
        _server = new SiteServer(new ServeOptions { SiteFolder = _folder, Port = 0 }, this);
        _run = _server.RunAsync(_end.Token);
    }

    /// <summary>The address of the site's root.</summary>
    public Uri BaseUrl => _address.Task.Result;

    /// <summary>Copies the archive and serves the copy.</summary>
    public static async Task<EditedArchive> ServeAsync()
    {
        var archive = new EditedArchive();
        await archive._address.Task.WaitAsync(TimeSpan.FromMinutes(1));
        return archive;
    }

    /// <summary>The full path of a file.</summary>
    public string PathOf(string path) => Path.Join(_folder, path);

    /// <summary>Copies a file or folder of the repository.</summary>
    public void Copy(string path)
    {
        var source = Path.Join(SeedSite.RepositoryRoot(), path);
        foreach (var file in File.Exists(source) ? [source] : Directory.GetFiles(source, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(SeedSite.RepositoryRoot(), file), File.ReadAllText(file));
    }

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Writes a text.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Puts other words in the place of some.</summary>
    public void Replace(string path, string words, string others)
    {
        var text = Read(path);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Write(path, text.Replace(words, others, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _run;
        _server.Dispose();
        _end.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    public void Started(Uri address, int stories, int articles, TimeSpan elapsed) => _address.SetResult(address);

    public void Changed(IReadOnlyList<string> paths, LiveChange change, TimeSpan elapsed, IReadOnlyList<Diagnostic> found)
    {
    }

    public void Checked(IReadOnlyList<Diagnostic> found, bool isComplete)
    {
    }

    public void Moved(Uri address)
    {
    }

    public void Warn(string message)
    {
    }
}
