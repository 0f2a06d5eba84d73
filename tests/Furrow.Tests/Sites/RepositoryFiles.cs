using Furrow.Files;

namespace Furrow.Tests.Sites;

/// <summary>The repository that the tests run in: its own archive is a site too.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder of <c>site.config.json</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The archive's own sources, without what builds leave beside them.</summary>
    public static Dictionary<string, byte[]> Site()
    {
        var tree = new DiskFileTree(Root);
        string[] paths = ["site.config.json", .. tree.List("content"), .. tree.List("templates"), .. tree.List("static")];
        return paths.ToDictionary(path => path, tree.Read);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "site.config.json")) && Directory.Exists(Path.Join(folder.FullName, "content")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
