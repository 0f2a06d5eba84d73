using System.Text;
using System.Threading.Channels;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Serving;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Serving;

/// <summary>A site in memory that is edited while it is served.</summary>
internal sealed class EditedSite : IDisposable
{
    private readonly BuildOptions _options = new() { Jobs = 2 };
    private readonly Channel<LiveNews> _news = Channel.CreateUnbounded<LiveNews>();
    private SourceTree _tree = new([], new MemoryFileTree(new Dictionary<string, byte[]>()));

    /// <summary>Serves the site that a text describes (<see cref="SiteText"/>), with <see cref="PlainSite"/> beneath it.</summary>
    public EditedSite(string text) : this(SiteText.Read(text, PlainSite.Text))
    {
    }

    /// <summary>Serves a site of some files.</summary>
    public EditedSite(IReadOnlyDictionary<string, byte[]> files)
    {
        _tree = _tree.With(files.ToDictionary(f => f.Key, SourceFile? (f) => File(f.Value)));
        var first = SiteVersion.Of(_tree, _options, new WorkPool(new ParallelOptions()), null, new DiagnosticBag());
        Live = new LiveSite(first!, news => _news.Writer.TryWrite(news));
        Live.Begin();
    }

    public LiveSite Live { get; }

    /// <summary>The paths of the site's files.</summary>
    public IReadOnlyList<string> Paths => _tree.List("");

    /// <summary>The addresses of the pages that are open.</summary>
    public IReadOnlyList<string> Open { get; set; } = [];

    public void Dispose() => Live.Dispose();

    public string Text(string path) => Encoding.UTF8.GetString(_tree.Read(path));

    /// <summary>Changes files at once; those whose text is null are removed. Returns what came of it at once.</summary>
    public LiveNews Edit(params (string Path, string? Text)[] edits)
    {
        while (_news.Reader.TryRead(out _))
        {
        }
        _tree = _tree.With(edits.ToDictionary(e => e.Path, e => e.Text is null ? null : File(Encoding.UTF8.GetBytes(e.Text))));
        Live.Update(_tree, Open);
        return Next(news => news.Paths.Count > 0);
    }

    /// <summary>Waits until all of the site has been looked at. Returns everything that is wrong with it.</summary>
    public IReadOnlyList<Diagnostic> Checked() => Next(news => news.Paths.Count == 0 && news.State.IsChecked).Found();

    /// <summary>Builds the site as it is now.</summary>
    public TestSite Build() => TestSite.Build(_tree, _options);

    /// <summary>What is served at an address; null when nothing is.</summary>
    public byte[]? Bytes(string address)
    {
        var shown = Live.State.Shown;
        if (shown.Addresses.Find(address) is not { } item)
            return shown.Search.GetValueOrDefault(address[1..]);
        using var body = item.Make(shown)!;
        if (body.File is not { } file)
            return body.Content.ToArray();
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The page at an address.</summary>
    public string Page(string address) => Encoding.UTF8.GetString(Bytes(address) ?? throw new Xunit.Sdk.XunitException($"Nothing is at {address}."));

    private LiveNews Next(Func<LiveNews, bool> isIt)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            var news = _news.Reader.ReadAsync(patience.Token).AsTask().GetAwaiter().GetResult();
            if (isIt(news))
                return news;
        }
    }

    private static SourceFile File(byte[] content) => new(content.Length, default, content);
}
