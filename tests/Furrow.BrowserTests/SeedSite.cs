using System.Xml.Linq;
using Furrow.Files;
using Furrow.Publishing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Furrow.BrowserTests.SeedSite))]

namespace Furrow.BrowserTests;

/// <summary>This repository's own archive, built, served under a sub-path, and a browser to read it with.</summary>
public sealed class SeedSite : IAsyncLifetime
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly string _folder = Directory.CreateTempSubdirectory("furrow-site-").FullName;
    private readonly StaticServer _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public SeedSite() => _server = new StaticServer(_folder, "/archive/");

    /// <summary>The pages the sitemap lists, as paths from the site's root; those in two languages, and the pages for what is not there or cannot be had.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    /// <summary>The address of a page.</summary>
    /// <param name="path">Its path from the site's root, such as <c>zh/tags/</c>.</param>
    public string Address(string path) => new Uri(_server.BaseUrl, path).AbsoluteUri;

    public async ValueTask InitializeAsync()
    {
        Build();
        Pages = [.. XDocument.Load(Path.Combine(_folder, "sitemap.xml"))
            .Descendants(Sitemap + "loc")
            .Select(loc => _server.BaseUrl.MakeRelativeUri(new Uri(loc.Value)).ToString()), .. ParallelPages(), "404.html", "offline.html"];

        if (InstalledBrowser.Find() is not { } path)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args =
            [
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A new reader: a browser window of its own, without history or cookies.</summary>
    /// <param name="width">The window's width in CSS pixels.</param>
    /// <param name="scheme">Whether the reader prefers light or dark.</param>
    /// <param name="runsScripts">Whether the reader's browser runs scripts.</param>
    /// <param name="copy">
    /// A copy of the site to read, in a browser that runs the site's service worker. Without one the browser has no such
    /// thing, so that nothing stands between the tests and the server.
    /// </param>
    /// <param name="elsewhere">The address of another site to read, in a browser with service workers too.</param>
    public async Task<Reader> NewReaderAsync(
        int width = 1280, ColorScheme scheme = ColorScheme.Light, bool runsScripts = true, SiteCopy? copy = null, Uri? elsewhere = null)
    {
        if (_browser is null)
        {
            const string missing = $"There is no Chromium or Chrome on this machine: install one, or name it in {InstalledBrowser.Variable}.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", missing);
            Assert.Fail(missing);
        }
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            JavaScriptEnabled = runsScripts,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        elsewhere ??= copy?.BaseUrl;
        if (elsewhere is null)
            await context.AddInitScriptAsync("delete Navigator.prototype.serviceWorker;");
        return await Reader.StartAsync(elsewhere ?? _server.BaseUrl, context);
    }

    /// <summary>A copy of the site that can be changed, on a server that can go away.</summary>
    public SiteCopy Copy() => new(_folder, "/archive/");

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Build()
    {
        var options = new BuildOptions { BaseUrl = _server.BaseUrl };
        var result = new SiteBuilder(new DiskFileTree(RepositoryRoot()), options).Build(() => new DiskPublisher(_folder));
        if (result.Outcome != BuildOutcome.Published)
            throw new InvalidOperationException("The archive does not build:\n" + string.Join('\n', result.Diagnostics));
    }

    private IEnumerable<string> ParallelPages() => Directory
        .EnumerateDirectories(_folder, "parallel-*", SearchOption.AllDirectories)
        .Select(folder => Path.GetRelativePath(_folder, folder).Replace('\\', '/') + "/")
        .Order(StringComparer.Ordinal);

    /// <summary>The full path of this repository.</summary>
    internal static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Furrow.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
