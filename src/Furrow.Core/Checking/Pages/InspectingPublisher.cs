using System.Collections.Concurrent;
using Furrow.Config;
using Furrow.Content;
using Furrow.Files;
using Furrow.Publishing;

namespace Furrow.Checking.Pages;

/// <summary>
/// Takes the files of a build, reads those that readers' browsers read, and publishes none. Of each file a digest is kept,
/// never its bytes. Safe to use from many threads.
/// </summary>
internal sealed class InspectingPublisher : ISitePublisher
{
    private readonly ConcurrentDictionary<string, long> _sizes = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<PageDigest> _pages = new();
    private readonly ConcurrentQueue<StyleDigest> _styles = new();
    private readonly ConcurrentQueue<string> _scriptProperties = new();
    private readonly LinkTable _links = new();
    private readonly FindingTable _findings = new();
    private readonly IFileTree _site;
    private readonly PageReader _reader;
    private readonly UrlResolver _urls;

    /// <summary>Makes it ready for a site.</summary>
    /// <param name="site">The site's files, to know what <c>static/</c> brought.</param>
    /// <param name="config">The site.</param>
    public InspectingPublisher(IFileTree site, SiteConfig config)
    {
        _site = site;
        _reader = new PageReader(config, _links, _findings);
        _urls = new UrlResolver(config.BaseUrl);
    }

    /// <summary>What was seen; whole when all files have been added.</summary>
    public Inspection ToInspection() => new(_sizes, [.. _pages.OrderBy(p => p.Address, StringComparer.Ordinal)], [.. _styles], [.. _scriptProperties], _links, _findings);

    /// <inheritdoc/>
    public void Add(OutputFile file)
    {
        _sizes[file.Path] = file.Content.Length;
        Inspect(file.Path, file.Content, file.Sources, SourceOf(file.Path));
    }

    /// <inheritdoc/>
    public void Copy(string path, Func<Stream> open)
    {
        try
        {
            using var source = open();
            if (!IsInspected(path) && source.CanSeek)
            {
                _sizes[path] = source.Length;
                return;
            }
            using var content = new MemoryStream();
            source.CopyTo(content);
            _sizes[path] = content.Length;
            Inspect(path, content.ToArray(), [], SourceOf(path));
        }
        catch (Exception exception) when (PublishFault.IsOfFileSystem(exception))
        {
            throw PublishFault.OfSource(path, exception);
        }
    }

    /// <inheritdoc/>
    public PublishSummary Commit() => new(0, 0, 0);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private string? SourceOf(string path) =>
        $"{ContentReader.StaticFolder}/{path}" is var source && _site.Exists(source) ? source : null;

    private static bool IsInspected(string path) => Path.GetExtension(path) is ".html" or ".htm" or ".css" or ".js" or ".mjs" or ".xml" or ".json" or ".webmanifest";

    private void Inspect(string path, ReadOnlyMemory<byte> content, IReadOnlyList<PageSource> sources, string? file)
    {
        var address = PageAddress.Of(path);
        switch (Path.GetExtension(path))
        {
            case ".html" or ".htm":
                _pages.Enqueue(_reader.Read(address, content, sources, file));
                break;
            case ".css":
                var style = StyleReader.Read(address, content.Span);
                _styles.Enqueue(style);
                AddLinks(address, file, "style sheet", style.Urls.Select(url => (url, LinkUse.Asset)));
                break;
            case ".js" or ".mjs":
                foreach (var property in StyleReader.PropertiesIn(content.Span))
                    _scriptProperties.Enqueue(property);
                break;
            case ".xml":
                AddLinks(address, file, "file", DataUrls.InXml(content));
                break;
            // What else is JSON, such as the search index, holds no addresses under these names.
            case ".webmanifest":
            case ".json" when path.EndsWith("feed.json", StringComparison.Ordinal):
                AddLinks(address, file, "file", DataUrls.InJson(content.Span));
                break;
        }
    }

    private void AddLinks(string address, string? file, string kind, IEnumerable<(string Url, LinkUse Use)> urls)
    {
        var mark = new ElementMark(kind, kind, "");
        _links.Add(address, file is null ? [] : [file], urls
            .Select(url => new PageLink(_urls.Resolve(url.Url, address), url.Use, mark, file is null ? null : new Diagnostics.SourceLocation(file), file is null ? "" : url.Url))
            .Where(link => link.Target.Kind is TargetKind.Inside or TargetKind.BesideSite));
    }
}
