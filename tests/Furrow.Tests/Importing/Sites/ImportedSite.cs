using System.Text;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Importing.Sites;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Importing.Sites;

/// <summary>An old site in one text (<see cref="SiteText"/>), imported in memory.</summary>
internal sealed class ImportedSite
{
    private readonly IReadOnlyDictionary<string, byte[]> _site;

    private ImportedSite(SiteImport import, IReadOnlyDictionary<string, byte[]> site)
    {
        Import = import;
        _site = site;
    }

    public SiteImport Import { get; }

    /// <summary>What was found, as lines <c>path:line:column: FUR0123: message</c>.</summary>
    public IReadOnlyList<string> Diagnostics => [.. Import.Diagnostics.Select(d => $"{(d.Location is { } at ? $"{at}: " : "")}{d.Rule.Id}: {d.Message}")];

    /// <summary>The paths of the files to be written.</summary>
    public IReadOnlyList<string> Paths => [.. Import.Files.Select(f => f.Path).Order(StringComparer.Ordinal)];

    /// <summary>Imports into a fresh site, or one that a text describes.</summary>
    public static ImportedSite From(SiteGenerator generator, string source, string site = "") =>
        From(generator, SiteText.Read(source, ""), site);

    /// <summary>Imports files into a fresh site, or one that a text describes.</summary>
    public static ImportedSite From(SiteGenerator generator, IReadOnlyDictionary<string, byte[]> source, string site = "")
    {
        var files = SiteText.Read(site, PlainSite.Text);
        var tree = new MemoryFileTree(files);
        var config = SiteConfigReader.Read(tree, new DiagnosticBag())!;
        return new ImportedSite(new SiteImporter(new MemoryFileTree(source), generator, tree, config).Import(), files);
    }

    /// <summary>A file to be written, as text.</summary>
    public string this[string path] => Import.Files.FirstOrDefault(f => f.Path == path) is { } file
        ? Encoding.UTF8.GetString(file.Content.Span)
        : throw new Xunit.Sdk.XunitException($"There is no {path}, but:\n{string.Join('\n', Paths)}\n{string.Join('\n', Diagnostics)}");

    /// <summary>The text of an article, without its front matter.</summary>
    public string Body(string path) => this[path].Split("---\n", 3)[2].Trim('\n');

    /// <summary>Builds the site with what was imported.</summary>
    public TestSite Build()
    {
        var files = _site.ToDictionary();
        foreach (var file in Import.Files)
            files.Add(file.Path, file.Content.ToArray());
        return TestSite.Build(files);
    }

    /// <summary>Requires that nothing was found.</summary>
    public ImportedSite Clean()
    {
        Assert.Empty(Diagnostics);
        Assert.Empty(Import.SiteDiagnostics);
        return this;
    }
}
