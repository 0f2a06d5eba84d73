namespace Furrow.BrowserTests;

/// <summary>A built site that changes while it is read, on a server that may be slow or away.</summary>
public sealed class SiteCopy : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("furrow-copy-").FullName;
    private readonly StaticServer _server;

    /// <summary>Copies a site and serves the copy.</summary>
    /// <param name="folder">The full path of the site's folder.</param>
    /// <param name="basePath">The path the site is at, beginning and ending in <c>/</c>.</param>
    internal SiteCopy(string folder, string basePath)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        _server = new StaticServer(_folder, basePath);
    }

    /// <summary>The address of the site's root.</summary>
    public Uri BaseUrl => _server.BaseUrl;

    /// <summary>Whether the site can be reached.</summary>
    public bool IsOnline
    {
        get => _server.IsUp;
        set => _server.IsUp = value;
    }

    /// <summary>What every answer waits for.</summary>
    public Task Gate
    {
        get => _server.Gate;
        set => _server.Gate = value;
    }

    /// <summary>When answers say they were sent; null for a server that does not say.</summary>
    public DateTimeOffset? Clock
    {
        get => _server.Clock;
        set => _server.Clock = value;
    }

    /// <summary>Puts other words in the place of some, in one file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="words">The words that stand there.</param>
    /// <param name="others">What is to stand there.</param>
    public void Replace(string path, string words, string others)
    {
        var file = Path.Combine(_folder, path);
        var text = File.ReadAllText(file);
        Assert.Contains(words, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(words, others, StringComparison.Ordinal));
    }

    /// <summary>The path of the one file whose name begins and ends in some way.</summary>
    /// <param name="folder">The file's folder.</param>
    /// <param name="pattern">The name, with <c>*</c> for what is not known of it.</param>
    public string Find(string folder, string pattern) =>
        $"{folder}/{Path.GetFileName(Assert.Single(Directory.GetFiles(Path.Combine(_folder, folder), pattern)))}";

    /// <summary>Gives a file another name.</summary>
    public void Move(string path, string other) => File.Move(Path.Combine(_folder, path), Path.Combine(_folder, other));

    /// <summary>Removes a file.</summary>
    public void Delete(string path) => File.Delete(Path.Combine(_folder, path));

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
