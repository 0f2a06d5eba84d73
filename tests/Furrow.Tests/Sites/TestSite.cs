using System.Text;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Publishing;

namespace Furrow.Tests.Sites;

/// <summary>A site built in memory, and what came of it.</summary>
/// <param name="Result">How the build ended.</param>
/// <param name="Files">What was published; empty when nothing was.</param>
internal sealed record TestSite(BuildResult Result, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>Everything found, as lines <c>path:line:column: error FUR0123: message</c>.</summary>
    public IReadOnlyList<string> Diagnostics => [.. Result.Diagnostics.Select(Line)];

    /// <summary>Builds the site that a text describes (<see cref="SiteText"/>), with <see cref="PlainSite"/> beneath it.</summary>
    public static TestSite Build(string text, BuildOptions? options = null) =>
        Build(SiteText.Read(text, PlainSite.Text), options);

    /// <summary>The same, drawn by the built-in theme.</summary>
    public static TestSite BuildWithTheme(string text) => Build(SiteText.Read(text, PlainSite.Config), null);

    /// <summary>Builds a site of some files.</summary>
    public static TestSite Build(IReadOnlyDictionary<string, byte[]> files, BuildOptions? options = null) =>
        Build(new MemoryFileTree(files), options);

    /// <summary>Builds a site wherever it is.</summary>
    public static TestSite Build(IFileTree files, BuildOptions? options = null)
    {
        using var publisher = new MemoryPublisher();
        var result = new SiteBuilder(files, options ?? new BuildOptions { Jobs = 2 }).Build(() => publisher);
        return new TestSite(result, publisher.Files);
    }

    /// <summary>The page at an address such as <c>/zh/</c>.</summary>
    public string Page(string address) => Text(address.EndsWith('/') ? address + "index.html" : address);

    /// <summary>The lines of the page at an address that begin with a word, without the word.</summary>
    public IReadOnlyList<string> Facts(string address, string word) =>
        [.. Page(address).Split('\n').Where(l => l.StartsWith(word + ": ", StringComparison.Ordinal)).Select(l => l[(word.Length + 2)..].TrimEnd())];

    /// <summary>The one line of a page that begins with a word.</summary>
    public string Fact(string address, string word) => Assert.Single(Facts(address, word));

    /// <summary>Whether there is a page at an address.</summary>
    public bool HasPage(string address) => Files.ContainsKey((address.EndsWith('/') ? address + "index.html" : address)[1..]);

    /// <summary>Requires that the site was published and nothing was found.</summary>
    public TestSite Clean()
    {
        Assert.Empty(Diagnostics);
        Assert.Equal(BuildOutcome.Published, Result.Outcome);
        return this;
    }

    private string Text(string path) => Files.TryGetValue(path[1..], out var content)
        ? Encoding.UTF8.GetString(content)
        : throw new Xunit.Sdk.XunitException($"There is no {path}, but:\n{string.Join('\n', Files.Keys)}\n{string.Join('\n', Diagnostics)}");

    private static string Line(Diagnostic diagnostic) =>
        $"{(diagnostic.Location is { } location ? $"{location}: " : "")}{(diagnostic.Severity == Severity.Error ? "error" : "warning")} {diagnostic.Rule.Id}: {diagnostic.Message}";
}
