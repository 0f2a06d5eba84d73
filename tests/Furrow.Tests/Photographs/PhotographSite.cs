using System.Text;
using Furrow.Files;
using Furrow.Photographs;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Photographs;

/// <summary>A site with the built-in theme and one story, `a`, under a sub-path.</summary>
internal sealed class PhotographSite
{
    private readonly Dictionary<string, byte[]> _files = SiteText.Read("", PlainSite.Config.Replace("example.org/", "example.org/archive/", StringComparison.Ordinal));

    /// <summary>Adds a file.</summary>
    public PhotographSite With(string path, byte[] content)
    {
        _files[path] = content;
        return this;
    }

    /// <summary>Adds a story whose front matter lists a photograph.</summary>
    public PhotographSite WithStory(string id, string photo) => WithText(id, "正文。", $"photos: [{{ id: ox, src: {photo}, alt: 牛 }}]");

    /// <summary>Adds a story with a text.</summary>
    public PhotographSite WithText(string id, string text, string frontMatter = "weight: 1") => With($"content/{id}/index.zh.md", Encoding.UTF8.GetBytes($"""
        ---
        title: 甲
        date: 2023
        {frontMatter}
        ---
        {text}
        """));

    public TestSite Build(IPhotographCache? cache = null, int jobs = 2) =>
        TestSite.Build(_files, new BuildOptions { Jobs = jobs, PhotographCache = cache ?? new MemoryPhotographCache() });

    /// <summary>Builds from files that are not what they seem.</summary>
    public TestSite Build(Func<IFileTree, IFileTree> change) => TestSite.Build(change(new MemoryFileTree(_files)));

    /// <summary>Builds, requires that nothing is found, and gives the site as a browser sees it.</summary>
    public BuiltSite Publish(IPhotographCache? cache = null) => new(Build(cache).Clean().Files, new Uri("https://example.org/archive/"));
}
